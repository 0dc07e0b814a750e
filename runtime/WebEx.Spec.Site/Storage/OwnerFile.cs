using System.Security.AccessControl;
using System.Security.Principal;

namespace WebEx.Site.Storage;

/// <summary>A file that its owner alone can read.</summary>
internal static class OwnerFile
{
    private const UnixFileMode Others =
        UnixFileMode.GroupRead
        | UnixFileMode.GroupWrite
        | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead
        | UnixFileMode.OtherWrite
        | UnixFileMode.OtherExecute;

    /// <summary>Creates a file, empty and open for writing.</summary>
    /// <exception cref="IOException">It is there already, or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder does not permit it.</exception>
    public static FileStream Create(string path)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        // From the beginning, so that there is no moment in which others can open it.
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        FileStream file = new(path, options);
        if (OperatingSystem.IsWindows())
            LetOwnerAlone(file);
        return file;
    }

    /// <summary>Whether others than the owner can do something with a file. Of Windows nothing is known here.</summary>
    public static bool IsOpenToOthers(string path) => !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0;

    [System.Runtime.Versioning.SupportedOSPlatform("windows")]
    private static void LetOwnerAlone(FileStream file)
    {
        FileSecurity security = new();
        security.SetAccessRuleProtection(isProtected: true, preserveInheritance: false);
        security.AddAccessRule(new FileSystemAccessRule(WindowsIdentity.GetCurrent().User!, FileSystemRights.FullControl, AccessControlType.Allow));
        file.SetAccessControl(security);
    }
}
