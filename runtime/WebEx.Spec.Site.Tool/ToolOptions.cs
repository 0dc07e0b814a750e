using System.Globalization;

namespace WebEx.Site.Tool;

/// <summary>What stands behind <c>webex-site</c> on the command line.</summary>
internal sealed record ToolOptions
{
    public const string Usage =
        """
        webex-site: WebEx sites for tests.

          --url URL      where the sites stand; default http://127.0.0.1:8080
          --data FILE    the file that keeps them; without it they end with this program
          --seed NAME    what a new site begins with: demo (accounts and meetings to try, the default) or empty
          --ids NUMBER   the same number gives the same meeting keys and cookies; without it nobody can guess them
          --help         this text

        """;

    public string Url { get; init; } = "http://127.0.0.1:8080";

    public string? DataFile { get; init; }

    public SiteSeed Seed { get; init; } = SiteSeed.Demo;

    public int? IdSeed { get; init; }

    /// <summary>Reads the arguments; null where they cannot be understood, which is said.</summary>
    public static ToolOptions? Parse(IReadOnlyList<string> args, TextWriter error)
    {
        ToolOptions options = new();
        for (int i = 0; i < args.Count; i += 2)
        {
            if (i + 1 == args.Count)
                return Refuse(error, args[i] is "--url" or "--data" or "--seed" or "--ids" ? $"{args[i]} needs a value." : $"{args[i]} is not an option.");
            string value = args[i + 1];
            ToolOptions? next = args[i] switch
            {
                "--url" => Uri.TryCreate(value, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" ? options with { Url = value } : Refuse(error, $"{value} is not an address such as http://127.0.0.1:8080."),
                "--data" => options with { DataFile = value },
                "--seed" => value switch
                {
                    "demo" => options with { Seed = SiteSeed.Demo },
                    "empty" => options with { Seed = SiteSeed.Empty },
                    _ => Refuse(error, $"{value} is not a seed. There are demo and empty."),
                },
                "--ids" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? options with { IdSeed = number } : Refuse(error, $"{value} is not a whole number."),
                _ => Refuse(error, $"{args[i]} is not an option."),
            };
            if (next is null) return null;
            options = next;
        }

        return options;
    }

    private static ToolOptions? Refuse(TextWriter error, string problem)
    {
        error.WriteLine($"webex-site: {problem}");
        return null;
    }
}
