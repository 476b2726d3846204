<#
.SYNOPSIS
Registers the editor in your tenant with Microsoft Graph PowerShell, and prints the finished settings.

.DESCRIPTION
Makes an app registration for single-page use with the redirect addresses of your host and of this computer, asks for the
delegated permissions the editor signs in with, and makes the enterprise application. It grants no consent: the link that it
prints does. Needs the modules Microsoft.Graph.Authentication and Microsoft.Graph.Applications.

.EXAMPLE
./setup/Register-App.ps1 -Address https://editor.contoso.com/ -Tenant contoso.onmicrosoft.com
#>
param(
  [Parameter(Mandatory)] [ValidatePattern('^https?://[^/\s]+')] [string] $Address,
  [Parameter(Mandatory)] [string] $Tenant,
  [ValidateSet('global', 'usGovL4', 'usGovL5')] [string] $Cloud = 'global',
  [string] $Name = 'External Item Editor'
)
$ErrorActionPreference = 'Stop'

$permissions = 'User.Read', 'ExternalConnection.ReadWrite.OwnedBy', 'ExternalItem.ReadWrite.OwnedBy'
$graph = '00000003-0000-0000-c000-000000000000'
$clouds = @{
  global  = @{ Environment = 'Global'; Login = 'https://login.microsoftonline.com'; Api = 'https://graph.microsoft.com' }
  usGovL4 = @{ Environment = 'USGov'; Login = 'https://login.microsoftonline.us'; Api = 'https://graph.microsoft.us' }
  usGovL5 = @{ Environment = 'USGovDoD'; Login = 'https://login.microsoftonline.us'; Api = 'https://dod-graph.microsoft.us' }
}
$place = $clouds[$Cloud]
$redirect = "$($Address.TrimEnd('/'))/auth-redirect.html"

Connect-MgGraph -TenantId $Tenant -Environment $place.Environment -Scopes 'Application.ReadWrite.All' -NoWelcome
$known = (Get-MgServicePrincipal -Filter "appId eq '$graph'").Oauth2PermissionScopes
$access = foreach ($permission in $permissions) {
  $scope = $known | Where-Object Value -EQ $permission
  if (-not $scope) { throw "Microsoft Graph has no delegated permission $permission in this cloud." }
  @{ Id = $scope.Id; Type = 'Scope' }
}

$app = New-MgApplication -DisplayName $Name -SignInAudience 'AzureADMyOrg' `
  -Spa @{ RedirectUris = @($redirect, 'http://localhost:5173/auth-redirect.html') } `
  -RequiredResourceAccess @(@{ ResourceAppId = $graph; ResourceAccess = @($access) })
New-MgServicePrincipal -AppId $app.AppId | Out-Null

$tenantId = (Get-MgContext).TenantId
$scopes = [uri]::EscapeDataString(($permissions | ForEach-Object { "$($place.Api)/$_" }) -join ' ')
@"

The app is registered. Settings, for npm run configure or as config.json:

{
  "clientId": "$($app.AppId)",
  "tenant": "$tenantId",
  "cloud": "$Cloud"
}

npm run configure -- --client-id $($app.AppId) --tenant $tenantId --cloud $Cloud

Admin consent: open this link as an administrator with the right to consent, or send it to one. It ends on a page of the
editor that says whether access was granted, so let the editor run first: npm run preview:tenant on this computer.

$($place.Login)/$tenantId/v2.0/adminconsent?client_id=$($app.AppId)&scope=$scopes&redirect_uri=$([uri]::EscapeDataString($redirect))&state=admin-consent
"@
