using System.Security.AccessControl;
using System.Security.Principal;

namespace WebEx.Site.Https;

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

    /// <exception cref="IOException">It is there already, or cannot be written.</exception>
    public static void Create(string path, string text)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        // From the beginning, so that there is no moment in which others can open it.
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using FileStream file = new(path, options);
        if (OperatingSystem.IsWindows())
            LetOwnerAlone(file);
        using StreamWriter writer = new(file);
        writer.Write(text);
    }

    /// <exception cref="LocalAuthorityException">Others can read it.</exception>
    public static void Check(string path)
    {
        if (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Others) == 0)
            return;
        throw new LocalAuthorityException(
            $"Others than the owner may read the key {path}, and whoever has it can pass for any site. Delete the CA, or, if nobody has read it, chmod 600."
        );
    }

    [System.Runtime.Versioning.SupportedOSPlatform("windows")]
    private static void LetOwnerAlone(FileStream file)
    {
        FileSecurity security = new();
        security.SetAccessRuleProtection(isProtected: true, preserveInheritance: false);
        security.AddAccessRule(new FileSystemAccessRule(WindowsIdentity.GetCurrent().User!, FileSystemRights.FullControl, AccessControlType.Allow));
        file.SetAccessControl(security);
    }
}
