import type { SignInFault } from './signInFault.ts'

/**
 * What is wrong with the app registration or with the settings of the editor: for whoever set it up.
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export const appFaults: readonly SignInFault[] = [
  {
    codes: ['AADSTS50011'],
    message: 'The redirect address of the editor is not registered.',
    nextStep:
      'In the app registration, under Authentication, add the redirect address below to the platform “Single-page application”, letter by letter.',
    remedy: 'somebodyElse',
  },
  {
    codes: ['AADSTS9002326', 'AADSTS9002327', 'AADSTS7000218'],
    message: 'The redirect address is registered for the wrong kind of app.',
    nextStep:
      'In the app registration, under Authentication, move the redirect address from “Web” to the platform “Single-page application”.',
    remedy: 'somebodyElse',
  },
  {
    codes: ['AADSTS700016'],
    message: 'The tenant does not know this app.',
    nextStep: 'Compare clientId and tenant in config.json with the overview page of the app registration.',
    remedy: 'somebodyElse',
  },
  {
    codes: ['AADSTS90002'],
    message: 'There is no such tenant.',
    nextStep: 'Correct tenant in config.json, and check that cloud is right.',
    remedy: 'somebodyElse',
  },
  {
    codes: ['AADSTS50194'],
    message: 'This app may sign in people of its own tenant only.',
    nextStep: 'Write the tenant ID in config.json in place of “organizations”.',
    remedy: 'somebodyElse',
  },
  {
    codes: ['AADSTS90008'],
    message: 'The app registration does not ask for the permission to sign people in.',
    nextStep: 'Under API permissions of the app registration, add the delegated permission User.Read.',
    remedy: 'somebodyElse',
  },
  {
    codes: ['AADSTS7000112'],
    message: 'The app is switched off in this tenant.',
    nextStep:
      'Ask an administrator to open the app under “Enterprise applications” and to set “Enabled for users to sign in” to Yes.',
    remedy: 'somebodyElse',
  },
  {
    codes: ['AADSTS650052'],
    message: 'The app asks for a service that your organization does not have.',
    nextStep:
      'Ask an administrator whether the tenant has Microsoft 365, and whether tenant and cloud in config.json are right.',
    remedy: 'somebodyElse',
  },
  {
    codes: ['AADSTS650053', 'AADSTS70011', 'invalid_scope'],
    message: 'The editor asked for a permission that this cloud does not have.',
    nextStep: 'Check cloud in config.json: each cloud has its own Microsoft Graph.',
    remedy: 'somebodyElse',
  },
  {
    codes: ['AADSTS500011'],
    message: 'Microsoft Graph is not known in this tenant under the address that the editor uses.',
    nextStep: 'Check tenant and cloud in config.json: each cloud has its own Microsoft Graph.',
    remedy: 'somebodyElse',
  },
]
