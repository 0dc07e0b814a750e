namespace WebEx.Spec.Package.Tests;

/// <summary>The C compiler that links native code. The SDK takes clang, and gcc where it is told so.</summary>
internal static class NativeLinker
{
    /// <summary>Why nothing can be linked here and what helps; null where it can.</summary>
    public static string? Problem { get; } =
        OperatingSystem.IsLinux()
            ? Find("clang") || Find("gcc")
                ? null
                : "Native code is linked by clang or gcc, and neither is on the PATH: install clang to run this test."
            : OperatingSystem.IsMacOS()
                ? Find("clang")
                    ? null
                    : "Native code is linked by clang, which isn't on the PATH: install the command line tools of Xcode to run this test."
                : "Native code is linked by clang or gcc: run this test on Linux or macOS.";

    /// <summary>What the SDK has to be told.</summary>
    public static string[] Arguments { get; } = Find("clang") ? [] : ["-p:CppCompilerAndLinker=gcc"];

    private static bool Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
