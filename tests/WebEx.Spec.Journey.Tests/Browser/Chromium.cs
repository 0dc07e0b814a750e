using Microsoft.Playwright;

namespace WebEx.Spec.Journey.Tests.Browser;

/// <summary>The browser of the machine: nothing is downloaded.</summary>
internal static class Chromium
{
    /// <summary>What a skipped test says.</summary>
    public const string Missing =
        "There is no Chromium on the PATH: install it, on Debian and Ubuntu with apt-get install chromium; dotnet run build/Test.cs does so where it can.";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    // No sandbox, because root has none; and nothing that would call home.
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private static readonly string? Program = Find();

    /// <summary>Whether there is one.</summary>
    public static bool IsThere => Program is not null;

    /// <summary>Starts it without a window.</summary>
    public static Task<IBrowser> StartAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Program,
                Headless = true,
                Args = Arguments,
            }
        );

    private static string? Find() =>
        (
            from name in Names
            from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            let path = Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)
            where File.Exists(path)
            select path
        ).FirstOrDefault();
}
