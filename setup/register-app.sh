#!/usr/bin/env bash
# Registers the editor in your tenant with the Azure CLI, and prints the finished settings.
#
#   az login --tenant YOUR-TENANT --allow-no-subscriptions
#   setup/register-app.sh https://YOUR-HOST/FOLDER/ ["Name of the app"]
#
# It makes an app registration for single-page use with the redirect addresses of YOUR-HOST and of this computer, asks for the
# delegated permissions the editor signs in with, and makes the enterprise application. It grants no consent: the link that it
# prints does. For GCC High and DoD first: az cloud set --name AzureUSGovernment; for DoD also set CLOUD=usGovL5.
set -euo pipefail

permissions=(User.Read ExternalConnection.ReadWrite.OwnedBy ExternalItem.ReadWrite.OwnedBy)
graph=00000003-0000-0000-c000-000000000000

address=${1:-}
name=${2:-External Item Editor}
if [[ ! $address =~ ^https?://[^/[:space:]\"\\]+(/[^[:space:]\"\\]*)?$ ]]; then
  echo "Give the address of the editor, such as: setup/register-app.sh https://editor.contoso.com/" >&2
  exit 2
fi
if [[ $name =~ [\"\\] ]]; then
  echo "The name of the app must not have quotation marks or backslashes." >&2
  exit 2
fi
address=${address%/}/

if ! tenant=$(az account show --query tenantId --output tsv 2>/dev/null); then
  echo "Sign in first: az login --tenant YOUR-TENANT --allow-no-subscriptions" >&2
  exit 1
fi
case $(az cloud show --query name --output tsv) in
  AzureUSGovernment)
    cloud=${CLOUD:-usGovL4}
    login=https://login.microsoftonline.us
    ;;
  *)
    cloud=global
    login=https://login.microsoftonline.com
    ;;
esac
case $cloud in
  usGovL4) api=https://graph.microsoft.us ;;
  usGovL5) api=https://dod-graph.microsoft.us ;;
  *) api=https://graph.microsoft.com ;;
esac

access=()
scopes=()
for permission in "${permissions[@]}"; do
  id=$(az ad sp show --id "$graph" --query "oauth2PermissionScopes[?value=='$permission'].id | [0]" --output tsv)
  if [[ -z $id ]]; then
    echo "Microsoft Graph has no delegated permission $permission in this cloud." >&2
    exit 1
  fi
  access+=("{\"id\":\"$id\",\"type\":\"Scope\"}")
  scopes+=("$api/$permission")
done

body=$(mktemp)
trap 'rm -f "$body"' EXIT
cat >"$body" <<JSON
{
  "displayName": "$name",
  "signInAudience": "AzureADMyOrg",
  "spa": { "redirectUris": ["${address}auth-redirect.html", "http://localhost:5173/auth-redirect.html"] },
  "requiredResourceAccess": [
    { "resourceAppId": "$graph", "resourceAccess": [$(IFS=,; echo "${access[*]}")] }
  ]
}
JSON
client=$(az rest --method POST --url "$api/v1.0/applications" --headers Content-Type=application/json --body "@$body" --query appId --output tsv)
az ad sp create --id "$client" --output none

joined=$(IFS=' '; echo "${scopes[*]}")
encode() { local text=${1//:/%3A}; text=${text//\//%2F}; echo "${text// /%20}"; }
cat <<TEXT

The app is registered. Settings, for npm run configure or as config.json:

{
  "clientId": "$client",
  "tenant": "$tenant",
  "cloud": "$cloud"
}

npm run configure -- --client-id $client --tenant $tenant --cloud $cloud

Admin consent: open this link as an administrator with the right to consent, or send it to one. It ends on a page of the
editor that says whether access was granted, so let the editor run first: npm run preview:tenant on this computer.

$login/$tenant/v2.0/adminconsent?client_id=$client&scope=$(encode "$joined")&redirect_uri=$(encode "${address}auth-redirect.html")&state=admin-consent
TEXT
