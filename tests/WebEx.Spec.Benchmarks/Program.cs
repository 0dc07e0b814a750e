using System.Globalization;
using WebEx.Benchmarks.Encoding;
using WebEx.Benchmarks.Errors;
using WebEx.Benchmarks.Reading;
using WebEx.Benchmarks.Rounds;
using WebEx.Benchmarks.Site;
using WebEx.Benchmarks.Validation;

// dotnet run -c Release --project tests/WebEx.Spec.Benchmarks -- runtime 301 tests/WebEx.Spec.Benchmarks/RESULTS.md
// dotnet run -c Release --project tests/WebEx.Spec.Benchmarks -- site 7
Func<Block>[] blocks =
[
    UrlTextBlock.Create,
    FormBytesBlock.Create,
    UriBlock.Create,
    RedirectBlock.Create,
    MarkupBlock.Create,
    ValidationBlock.Create,
    TextToErrorBlock.Create,
    ErrorToTextBlock.Create,
];
switch (args)
{
    case ["site"]:
        await SiteThroughput.RunAsync(7);
        return 0;
    case ["site", var rounds]:
        await SiteThroughput.RunAsync(int.Parse(rounds, CultureInfo.InvariantCulture));
        return 0;
    case ["runtime", .. var rest] when rest.Length <= 2:
        int count = rest is [var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : 301;
        var runner = new RoundRunner(count);
        string table = ResultTable.Of(runner.Measure([.. blocks.Select(create => create())]));
        Console.WriteLine(table);
        if (rest is [_, var path])
            ResultFile.Write(path, count, table);
        return 0;
    default:
        await Console.Error.WriteLineAsync("Give runtime [rounds] [file], which measures the library, or site [rounds], which measures the site for tests.");
        return 1;
}
