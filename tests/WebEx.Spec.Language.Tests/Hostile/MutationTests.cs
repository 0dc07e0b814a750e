using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Sharing;

namespace WebEx.Spec.Language.Tests.Hostile;

/// <summary>Thousands of spoilt copies of the real catalogue's files, the same ones at every run.</summary>
public class MutationTests
{
    private const int Rounds = 3_000;
    private const int Seed = 20261;

    [Fact]
    public void A_spoilt_file_ends_in_diagnostics_inside_it_and_in_no_exception()
    {
        IReadOnlyList<SpecFile> files = SpecRepository.Catalogue();
        var documents = files.Select(file => SpecDocument.Read(file, TestContext.Current.CancellationToken)).ToList();
        var shared = documents.Where(document => !document.IsCommand).ToList();
        SharedDefinitions definitions = SharedBinder.Join(shared, TestContext.Current.CancellationToken).Definitions;
        var run = RandomRun.Of(Seed, Rounds);
        var random = new Random(run.Seed);
        var mutation = new TextMutation(random);
        for (int round = 0; round < run.Rounds; round++)
        {
            SpecFile file = files[random.Next(files.Count)];
            string text = mutation.Apply(file.Text);
            try
            {
                SpecDocument document = SpecDocument.Read(file with { Text = text }, TestContext.Current.CancellationToken);
                IEnumerable<SpecDiagnostic> told = document.IsCommand
                    ? CommandBinder.Bind(document, definitions, TestContext.Current.CancellationToken).Diagnostics
                    : SharedBinder
                        .Join(shared.Where(other => other.File.Path != file.Path).Append(document), TestContext.Current.CancellationToken)
                        .Diagnostics;
                SpanCheck.ShouldLieInside(text, told.Where(diagnostic => diagnostic.Path == file.Path));
            }
            catch (Exception e) when (e is not ShouldAssertException)
            {
                Assert.Fail($"{run}, round {round}, {file.Path}: {e}\n{text}");
            }
        }
    }

    [Fact]
    public void The_whole_catalogue_survives_with_one_file_spoilt()
    {
        IReadOnlyList<SpecFile> files = SpecRepository.Catalogue();
        var random = new Random(Seed + 1);
        var mutation = new TextMutation(random);
        for (int round = 0; round < 40; round++)
        {
            int spoilt = random.Next(files.Count);
            string text = mutation.Apply(files[spoilt].Text);
            Catalogue catalogue = SpecRepository.Load(files.Select((file, i) => i == spoilt ? file with { Text = text } : file));
            if (files[spoilt].Path.StartsWith("spec/pages/", StringComparison.Ordinal) && catalogue.Diagnostics.Count > 0)
                catalogue.Commands.Count().ShouldBeGreaterThanOrEqualTo(catalogue.Bound.Count - 1, files[spoilt].Path);
        }
    }
}
