# Signs the installed bundle for the hardened runtime: with the identity that UNASSIGN_SIGNING_IDENTITY names, else for this
# computer only ("-"), without which a Mac with an Apple processor starts no program at all.
set(identity "$ENV{UNASSIGN_SIGNING_IDENTITY}")
if(identity STREQUAL "")
    execute_process(COMMAND codesign --force --deep --sign - "${bundle}" COMMAND_ERROR_IS_FATAL ANY)
else()
    # What lies inside first, each by itself: --deep would give the frameworks the entitlements of the program.
    file(GLOB_RECURSE inner LIST_DIRECTORIES true "${bundle}/Contents/*.dylib" "${bundle}/Contents/Frameworks/*.framework")
    list(FILTER inner INCLUDE REGEX "(\\.dylib|\\.framework)$")
    foreach(item ${inner})
        execute_process(COMMAND codesign --force --timestamp --options runtime --sign "${identity}" "${item}"
            COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
    execute_process(COMMAND codesign --force --timestamp --options runtime --entitlements "${here}/unassign.entitlements"
        --sign "${identity}" "${bundle}" COMMAND_ERROR_IS_FATAL ANY)
endif()
execute_process(COMMAND codesign --verify --deep --strict "${bundle}" COMMAND_ERROR_IS_FATAL ANY)
