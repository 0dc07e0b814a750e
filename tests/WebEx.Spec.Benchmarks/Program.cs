using System.Globalization;
using WebEx.Benchmarks.Encoding;
using WebEx.Benchmarks.Errors;
using WebEx.Benchmarks.Generators;
using WebEx.Benchmarks.Reading;
using WebEx.Benchmarks.Rounds;
using WebEx.Benchmarks.Site;
using WebEx.Benchmarks.Validation;

// dotnet run -c Release --project tests/WebEx.Spec.Benchmarks -- runtime 301 tests/WebEx.Spec.Benchmarks/RESULTS.md
// dotnet run -c Release --project tests/WebEx.Spec.Benchmarks -- generator 41 tests/WebEx.Spec.Benchmarks/RESULTS.md
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
    case ["first-run", var subject, var inputs]:
        GeneratorBlocks.WriteFirstRun(subject, inputs);
        return 0;
    case ["runtime" or "generator", .. { Length: <= 2 } rest]:
        bool isRuntime = args[0] == "runtime";
        int count =
            rest is [var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture)
            : isRuntime ? 301
            : 41;
        string table = ResultTable.Of(isRuntime ? new RoundRunner(count).Measure([.. blocks.Select(create => create())]) : GeneratorBlocks.Measure(count));
        Console.WriteLine(table);
        if (rest is [_, var path])
            ResultFile.Write(path, args[0], count, table);
        return 0;
    default:
        await Console.Error.WriteLineAsync(
            "Give runtime [rounds] [file], which measures the library, generator [rounds] [file], which measures the generator, "
                + "or site [rounds], which measures the site for tests."
        );
        return 1;
}
