#!/bin/sh
# Makes the bundle of a new driver from docs/driver-template: a driver and a twin with a protocol of a
# few lines that keep the contract, to be replaced by those of the instrument.
# usage: releng/new-driver.sh NAME VENDOR [FOLDER]     for example: releng/new-driver.sh acme "Acme Motion"
set -eu

if [ $# -lt 2 ]; then
  echo "usage: $0 NAME VENDOR [FOLDER]; NAME has lower-case letters and digits" >&2
  exit 2
fi
name=$1
vendor=$2
escaped=$(printf %s "$vendor" | sed 's/[\\&|]/\\&/g')
root=$(cd "$(dirname "$0")/.." && pwd)
case $name in
  *[!a-z0-9]* | [0-9]* | '')
    echo "'$name' is no name: use lower-case letters and digits, a letter first." >&2
    exit 2
    ;;
esac
bundle=${3:-$root/bundles}/org.photonbench.driver.$name
if [ -e "$bundle" ]; then
  echo "$bundle is there already." >&2
  exit 2
fi
class=$(printf %s "$name" | cut -c1 | tr a-z A-Z)$(printf %s "$name" | cut -c2-)
template=$root/docs/driver-template
package=org/photonbench/driver/$name

fill() {
  mkdir -p "$(dirname "$2")"
  sed -e "s/@name@/$name/g" -e "s/@Name@/$class/g" -e "s|@Vendor@|$escaped|g" "$1" >"$2"
}

fill "$template/MANIFEST.MF" "$bundle/META-INF/MANIFEST.MF"
for file in build.properties .classpath .project; do
  fill "$root/bundles/org.photonbench.driver.zaber/$file" "$bundle/$file"
done
sed -i.old "s/driver\.zaber/driver.$name/" "$bundle/.project" && rm "$bundle/.project.old"
for part in Link Stage DriverFactory; do
  fill "$template/$part.java.template" "$bundle/src/$package/$class$part.java"
done
fill "$template/Twin.java.template" "$bundle/src/$package/twin/${class}Twin.java"
fill "$template/ContractTest.java.template" "$bundle/src_test/$package/${class}ContractTest.java"
printf '/** Driver of %s stages. */\npackage org.photonbench.driver.%s;\n' "$vendor" "$name" \
  >"$bundle/src/$package/package-info.java"
printf '/** A simulated stage; it knows nothing of the driver. */\npackage org.photonbench.driver.%s.twin;\n' \
  "$name" >"$bundle/src/$package/twin/package-info.java"
mkdir -p "$bundle/src/META-INF/services"
echo "org.photonbench.driver.$name.${class}DriverFactory" \
  >"$bundle/src/META-INF/services/org.photonbench.device.driver.DriverFactory"

cat <<EOF
Made $bundle.
Name it in features/org.photonbench.feature.drivers/feature.xml and in the manifest of
bundles/org.photonbench.runtime.tests, then replace the lines marked TODO; docs/writing-a-driver.md
says how. Try it:
  ./photonbench test -pl bundles/org.photonbench.driver.$name -am -Dtest=${class}ContractTest -Dsurefire.failIfNoSpecifiedTests=false
EOF
