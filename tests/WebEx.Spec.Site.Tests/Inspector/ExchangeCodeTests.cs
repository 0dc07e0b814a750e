using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WebEx.Site.Tests;
using WebEx.Tests;

namespace WebEx.Site.Inspector.Tests;

/// <summary>The C# that an exchange is shown with: it compiles as it is, and does what was done.</summary>
public sealed class ExchangeCodeTests
{
    private const string Password = "Geheim-4711";

    [Fact]
    public async Task The_code_of_every_command_compiles_whatever_it_was_sent_with()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        using var browser = new InspectorBrowser(site);
        List<(string Name, string Source)> sources = [];
        int number = 0;
        foreach (GeneratedCommand command in CatalogueCommands.All)
        {
            foreach (string text in TextsOf(command))
            {
                using (await client.PostAsync(command.Model.Path.Length == 0 ? command.Model.Page : command.Model.Path, text)) { }
                number++;
                string page = await browser.PageAsync(number.ToString(CultureInfo.InvariantCulture));
                page.ShouldContain("<pre id=\"csharp\"", customMessage: $"{command.Model.Id}: {text}");
                sources.Add(($"{command.Model.Id}: {text}", AsMethod(InspectorBrowser.CodeIn(page, "csharp"), sources.Count)));
                sources.Add(($"{command.Model.Id}: {text}", InNamespace(InspectorBrowser.CodeIn(page, "test"), sources.Count)));
            }
        }

        sources.Count.ShouldBeGreaterThan(2 * 90);
        _ = Compile(sources);
    }

    [Theory]
    // Not logged in; a wrong password; a name that is too long; a key that is not there; a value that is none; a success.
    [InlineData(null, "m.php", "AT=SM&MN=Review", "AccessDenied")]
    [InlineData(null, "p.php", "AT=LI&WID=jo&PW=" + Password, "BadWebExIDOrPassword")]
    [InlineData(
        "jo",
        "m.php",
        "AT=SM&MN=123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789",
        "MeetingNameShouldBeShorterThan128Chars"
    )]
    [InlineData("jo", "m.php", "AT=DM&MK=1", "InvalidMeetingKey")]
    [InlineData("jo", "m.php", "AT=SM&MN=Review&YE=2040&MO=12&DA=1&HO=9&MI=30&AG=%22%3B%5C%0A", null)]
    [InlineData("jo", "p.php", "AT=LO&X%22=1", null)]
    public async Task The_test_of_an_exchange_expects_what_became_of_it(string? user, string page, string form, string? error)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        if (user is not null)
            (await client.LogInAsync(user))["ST"].ShouldBe("SUCCESS");
        Dictionary<string, string> reply = await client.CommandAsync(page, form);
        reply.GetValueOrDefault("RS").ShouldBe(error);
        using var browser = new InspectorBrowser(site);
        string shown = await browser.PageAsync(user is null ? "1" : "2");
        if (error is not null)
            shown.ShouldContain($"<code id=\"error\">{error}</code>");

        string code = InspectorBrowser.CodeIn(shown, "test");
        code.ShouldNotContain(Password);
        // What a user does with the places of the secrets.
        code = code.Replace("Environment.GetEnvironmentVariable(\"JO_PASSWORD\")!", "\"Pass-1234\"", StringComparison.Ordinal)
            .Replace("Environment.GetEnvironmentVariable(\"PASSWORD\")!", $"\"{Password}\"", StringComparison.Ordinal)
            .Replace("Environment.GetEnvironmentVariable(\"ARGUMENT_X_\")!", "\"1\"", StringComparison.Ordinal);
        code.ShouldNotContain("GetEnvironmentVariable");
        Type type = Compile([("test", InNamespace(code, 0))]).GetTypes().Single(candidate => candidate.Name.EndsWith("Tests", StringComparison.Ordinal));
        MethodInfo test = type.GetMethods().Single(method => method.IsDefined(typeof(FactAttribute)));
        await (Task)test.Invoke(Activator.CreateInstance(type), null)!;
    }

    [Fact]
    public async Task A_value_that_no_property_can_hold_is_named()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        using (await client.PostAsync("m.php", "AT=SM&MN=Review&DU=long")) { }
        using var browser = new InspectorBrowser(site);

        string code = InspectorBrowser.CodeIn(await browser.PageAsync("1"), "csharp");

        code.ShouldContain("// Left out, since no value of the property is what was sent: DU.");
        code.ShouldContain("MeetingName = \"Review\"");
    }

    // A valid request with many arguments, what every argument makes of a text that can end a literal, and nothing at all.
    private static IEnumerable<string> TextsOf(GeneratedCommand command)
    {
        string at = command.Model.At is { } name ? "AT=" + name : "X=1";
        yield return at;
        foreach (Center center in command.Centers.Take(2))
        {
            Draft draft = Enumerable
                .Range(0, 12)
                .Select(i => new ValidRequests(command, center, Seed.For(command.Model.Id, 700 + i)).Next()!)
                .MaxBy(candidate => candidate.ToRequest().ToForm(GeneratedCommand.Site).Body.Length)!;
            yield return draft.ToRequest().ToForm(GeneratedCommand.Site).Body;
        }

        IEnumerable<string> hostile = command
            .Model.Arguments.SelectMany(argument => argument.Coded)
            .Select(part => part.Code.Replace("{n}", "1", StringComparison.Ordinal) + "=%22%3B%20//%0A%5C")
            .Distinct();
        yield return $"{at}&{string.Join('&', hostile)}&%22%3B=1";
    }

    private static string AsMethod(string code, int number)
    {
        string[] lines = code.Split('\n');
        IEnumerable<string> usings = lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal));
        string body = string.Join('\n', lines.Where(line => !line.StartsWith("using ", StringComparison.Ordinal)));
        return $"{string.Join('\n', usings)}\npublic static class Sent{number} {{ public static async System.Threading.Tasks.Task Run() {{\n{body}\n}} }}\n";
    }

    private static string InNamespace(string code, int number)
    {
        int end = code.IndexOf("\n\n", StringComparison.Ordinal);
        return $"{code[..end]}\nnamespace Exchange{number} {{\n{code[end..]}\n}}\n";
    }

    private static Assembly Compile(IReadOnlyList<(string Name, string Source)> sources)
    {
        Dictionary<SyntaxTree, string> trees = sources.ToDictionary(
            source => CSharpSyntaxTree.ParseText(source.Source, cancellationToken: TestContext.Current.CancellationToken),
            source => source.Name
        );
        var compilation = CSharpCompilation.Create(
            $"Exchanges{Guid.NewGuid():N}",
            trees.Keys,
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
        using var image = new MemoryStream();
        compilation
            .Emit(image, cancellationToken: TestContext.Current.CancellationToken)
            .Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"{diagnostic} in {trees[diagnostic.Location.SourceTree!]}\n{diagnostic.Location.SourceTree}")
            .Take(3)
            .ShouldBeEmpty();
        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image);
    }
}
