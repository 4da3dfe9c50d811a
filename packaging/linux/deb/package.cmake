# The Debian package: packaging/linux/deb/build.sh calls cpack with what is set here.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME unassign)
set(CPACK_PACKAGE_VENDOR "The Unassign authors")
set(CPACK_PACKAGE_CONTACT "The Unassign authors <unassign@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "remove Intune device configuration assignments safely")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Unassign shows which Microsoft Intune device configurations are assigned
to whom, across every certificate path, and removes the assignments that a
person chooses. It says beforehand what a removal means, reads each
assignment again just before it is removed, keeps a copy of each in a
journal, and can put it back.
.
Everything can be tried in a practice tenant inside the program.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# Libraries are found by dpkg-shlibdeps; plugins and translations that Qt loads while running are not.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-svg-plugins | libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, fonts-dejavu-core | fonts-noto-core")
# Debian wants manual page and changelog compressed, in a way that gives the same bytes each time, and folders 0755.
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/deb/tidy.cmake)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
