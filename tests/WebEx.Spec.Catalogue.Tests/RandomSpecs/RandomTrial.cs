using System.Reflection;
using System.Runtime.Loader;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>A random catalogue that is bound, compiled, loaded and tried.</summary>
internal sealed class RandomTrial
{
    private const string SharedPath = "spec/webex.yaml";

    // A file of a consumer's own: beside one, errors need no cause.
    private static readonly SpecFile Own = new("own/own.yaml", "errors: {}\n", IsOverride: true);

    private readonly Dictionary<string, (CommandModel Model, string Text)> _commands;
    private readonly string _shared;
    private readonly List<RandomFailure> _failures = [];

    private RandomTrial(RandomSpec spec)
    {
        _shared = SpecFiles.Shared(spec);
        _commands = spec.Commands.ToDictionary(SpecFiles.PathOf, model => (model, SpecFiles.Command(model)), StringComparer.Ordinal);
    }

    /// <summary>What fails of a catalogue.</summary>
    /// <param name="pcg">Where its randomness comes from.</param>
    /// <param name="count">How many commands it has.</param>
    public static IReadOnlyCollection<RandomFailure> Of(PCG pcg, int count)
    {
        var run = new RandomTrial(RandomSpec.Next(pcg, count));
        run.Bind();
        if (run.Compile() is { } image)
            run.Try(image);
        return run._failures;
    }

    // What was written is what is read: each model comes back as it was.
    private void Bind()
    {
        var catalogue = Catalogue.Load(
            [new SpecFile(SharedPath, _shared), Own, .. _commands.Select(file => new SpecFile(file.Key, file.Value.Text))],
            TestContext.Current.CancellationToken
        );
        foreach (
            string message in catalogue.Diagnostics.Where(diagnostic => !_commands.ContainsKey(diagnostic.Path)).Select(diagnostic => diagnostic.ToString())
        )
            _failures.Add(new RandomFailure("The shared definitions are accepted", _shared, message));
        foreach (BoundCommand bound in catalogue.Bound)
        {
            (CommandModel model, string text) = _commands[bound.Path];
            if (bound.Command is null)
                _failures.Add(new RandomFailure("A valid command is accepted", text, string.Join("\n", bound.Diagnostics)));
            else if (Differences(Settled(bound.Command), Settled(model)) is { Length: > 0 } differences)
                _failures.Add(new RandomFailure("A command is bound as it was written", text, differences));
        }
    }

    private byte[]? Compile()
    {
        GeneratorRun run = Generated();
        if (run.Crash is not null)
            _failures.Add(new RandomFailure("The generator runs", _shared, run.Crash.ToString()));
        foreach (Diagnostic diagnostic in run.Diagnostics)
            Fail(diagnostic.Location.GetLineSpan().Path, "A valid command is generated", diagnostic.ToString());
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        EmitResult result = run.Output.Emit(image, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken);
        foreach (Diagnostic diagnostic in result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning))
            Fail(PathOf(diagnostic), $"What is generated compiles without a warning: {diagnostic.Id}", $"{diagnostic}\n{LineOf(diagnostic)}");
        return result.Success ? image.ToArray() : null;
    }

    private GeneratorRun Generated() =>
        new Session([new SpecText(SharedPath, _shared), .. _commands.Select(file => new SpecText(file.Key, file.Value.Text))], isTracked: false).Run();

    private void Try(byte[] image)
    {
        var context = new AssemblyLoadContext("random commands", isCollectible: true);
        using var stream = new MemoryStream(image);
        Assembly assembly = context.LoadFromStream(stream);
        foreach (
            (CommandModel model, string text) in _commands.Values.Where(command =>
                assembly.GetType($"WebEx.{command.Model.Namespace}.{command.Model.Name}") is not null
            )
        )
        {
            var command = new GeneratedCommand(model, assembly);
            CatalogueCommands.Add(command);
            foreach ((string name, Action<string> check) in CommandChecks.All)
            {
                try
                {
                    check(model.Id);
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    _failures.Add(new RandomFailure(name, text, exception is ShouldAssertException ? exception.Message : exception.ToString()));
                }
            }

            CatalogueCommands.Remove(command);
        }

        context.Unload();
    }

    private void Fail(string? path, string check, string message) =>
        _failures.Add(new RandomFailure(check, path is not null && _commands.TryGetValue(path, out var command) ? command.Text : "(shared)", message));

    private string? PathOf(Diagnostic diagnostic) =>
        _commands
            .FirstOrDefault(command =>
                diagnostic.Location.SourceTree?.FilePath.Contains(
                    $"WebEx.{command.Value.Model.Namespace}.{command.Value.Model.Name}.g",
                    StringComparison.Ordinal
                ) == true
            )
            .Key;

    private static string LineOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree is { } tree ? tree.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString() : "";

    // How errors are kept from occurring follows from the rest, and so do the numbers of errors that no list has.
    private static CommandModel Settled(CommandModel command) =>
        command with
        {
            NumberedErrors = default,
            Errors = command.Errors.Select(error => error with { Causes = ErrorCauses.None, Prevention = ErrorPrevention.None }).ToEquatableArray(),
        };

    private static string Differences(CommandModel read, CommandModel written) =>
        string.Join(
            "\n",
            typeof(CommandModel)
                .GetProperties()
                .Where(property => property.CanWrite && !Equals(property.GetValue(read), property.GetValue(written)))
                .Select(property => $"{property.Name}: {Shown(property.GetValue(read))}\ninstead of {Shown(property.GetValue(written))}")
        );

    private static string Shown(object? value) =>
        value is System.Collections.IEnumerable items and not string ? string.Join("\n  ", items.Cast<object>()) : $"{value}";
}
