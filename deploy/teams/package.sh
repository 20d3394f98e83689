#!/usr/bin/env bash
# Fills in the manifest and zips the Teams app: MICROSOFT_APP_ID=<guid> BOT_DOMAIN=<host> deploy/teams/package.sh [out.zip]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=$(realpath -m "${1:-coachbot-teams.zip}")
[[ ${MICROSOFT_APP_ID:-} =~ ^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$ ]] || { echo 'MICROSOFT_APP_ID must be the bot'"'"'s app id, a GUID.' >&2; exit 2; }
[[ ${BOT_DOMAIN:-} =~ ^[A-Za-z0-9.-]+$ ]] || { echo 'BOT_DOMAIN must be the host name the bot is reached at, without https://.' >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sed -e "s/\${MICROSOFT_APP_ID}/$MICROSOFT_APP_ID/g" -e "s/\${BOT_DOMAIN}/$BOT_DOMAIN/g" "$here/manifest.json" > "$work/manifest.json"
cp "$here/color.png" "$here/outline.png" "$work/"
rm -f "$out"
(cd "$work" && zip -q -X "$out" manifest.json color.png outline.png)
echo "$out"
