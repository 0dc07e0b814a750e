using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WebEx.Spec.Emission;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Comparing;
using WebEx.Spec.Tool.Explaining;

namespace WebEx.Spec.Tool.Tests;

/// <summary>Single changes of single commands: each is found as what it is, and nothing else is; what it does to C# is what the generated code shows.</summary>
public sealed class DiffMutationTests
{
    private const int Seed = 20263;
    private const int Rounds = 500;

    // Emitting both sides takes its time.
    private const int EveryEmitted = 10;

    private static readonly Dictionary<string, Func<CommandModel, Random, CommandModel?>> Mutations = new(StringComparer.Ordinal)
    {
        ["command-summary-reworded"] = (command, _) => command with { Summary = "Something else." },
        ["command-access-reworded"] = (command, _) =>
            command with
            {
                Access = command.Access == Language.Model.AccessLevel.None ? Language.Model.AccessLevel.Host : Language.Model.AccessLevel.None,
            },
        ["command-effect-changed"] = (command, _) =>
            command with
            {
                Effect = command.Effect == Language.Model.CommandEffect.Reads ? Language.Model.CommandEffect.Changes : Language.Model.CommandEffect.Reads,
            },
        ["argument-meaning-reworded"] = (command, random) => OfArgument(command, random, _ => true, one => one with { Meaning = "Something else." }),
        ["argument-line-reworded"] = (command, random) => OfArgument(command, random, _ => true, one => one with { Line = one.Line + 1 }),
        ["argument-max-lowered"] = (command, random) => OfArgument(command, random, one => one is { Max: > 1 }, one => one with { Max = one.Max - 1 }),
        ["argument-max-raised"] = (command, random) => OfArgument(command, random, one => one is { Max: > 1 }, one => one with { Max = one.Max + 1 }),
        ["argument-max-removed"] = (command, random) => OfArgument(command, random, one => one is { Max: > 1 }, one => one with { Max = null }),
        ["argument-max-added"] = (command, random) => OfArgument(command, random, one => one is { Max: null, IsTextual: true }, one => one with { Max = 7 }),
        ["argument-forbidden-narrowed"] = (command, random) =>
            OfArgument(command, random, one => one is { Forbidden: null, Type: ArgumentType.Text }, one => one with { Forbidden = "<>" }),
        ["argument-name-renamed"] = (command, random) => OfArgument(command, random, one => IsFree(command, one), one => one with { Name = one.Name + "Anew" }),
        ["argument-aliases-added"] = (command, random) =>
            OfArgument(command, random, one => one.Aliases.Count == 0, one => one with { Aliases = new(["ANEW"]) }),
        ["argument-default-changed"] = (command, random) =>
            OfArgument(
                command,
                random,
                one => one is { Type: ArgumentType.Text, DefaultFrom: null } && !one.Required.IsAlways,
                one => one with { Defaults = new([new DefaultModel(CenterSet.All, "anew")]) }
            ),
        ["argument-required-added"] = (command, random) =>
            OfArgument(
                command,
                random,
                one =>
                    one is { Type: ArgumentType.Text, Defaults.Count: 0, DefaultFrom: null, Deprecated: null }
                    && one.Required == RequirementModel.Optional
                    && (one.Centers & command.Centers) == command.Centers,
                one => one with { Required = RequirementModel.Always }
            ),
        ["argument-removed"] = (command, random) =>
            Pick(command.Arguments.Where(one => IsSimple(one) && IsFree(command, one)), random) is { } gone
                ? command with
                {
                    Arguments = command.Arguments.Where(one => one != gone).ToEquatableArray(),
                }
                : null,
        ["argument-added"] = (command, _) =>
            command with
            {
                Arguments = command
                    .Arguments.Append(
                        new ArgumentModel
                        {
                            Code = "ANEW",
                            Name = "Anew",
                            Meaning = "A new one.",
                            Line = 1,
                        }
                    )
                    .ToEquatableArray(),
            },
        ["value-name-renamed"] = (command, random) =>
            OfArgument(
                command,
                random,
                one => one.Choice is { IsShared: false, Values.Count: > 1 } && IsFree(command, one),
                one => one with { Choice = one.Choice! with { Values = Changed(one.Choice.Values, value => value with { Name = value.Name + "Anew" }) } }
            ),
        ["value-meaning-reworded"] = (command, random) =>
            OfArgument(
                command,
                random,
                one => one.Choice is { IsShared: false, Values.Count: > 1 },
                one => one with { Choice = one.Choice! with { Values = Changed(one.Choice.Values, value => value with { Meaning = "Something else." }) } }
            ),
        ["error-meaning-reworded"] = (command, random) => OfError(command, random, error => error with { Meaning = "Something else." }),
        ["error-printed-added"] = (command, random) =>
            OfError(command, random, error => error with { Printed = error.Printed.Append("PrintedAnew").ToEquatableArray() }),
        ["error-removed"] = (command, random) =>
            Pick(command.Errors, random) is { } gone ? command with { Errors = command.Errors.Where(error => error != gone).ToEquatableArray() } : null,
        ["error-added"] = (command, _) =>
            command with
            {
                Errors = command
                    .Errors.Append(new ErrorModel("AnewFailed", "AnewFailed", "It failed.", 1, command.Centers, default, default, default, default))
                    .ToEquatableArray(),
                NumberedErrors = command.NumberedErrors.Append("AnewFailed").ToEquatableArray(),
            },
        ["rule-removed"] = (command, random) =>
            Pick(command.Rules.Where(rule => IsUnique(command, rule)), random) is { } gone
                ? command with
                {
                    Rules = command.Rules.Where(rule => rule != gone).ToEquatableArray(),
                }
                : null,
        ["parameter-meaning-reworded"] = (command, random) => OfParameter(command, random, _ => true, one => one with { Meaning = "Something else." }),
        ["parameter-promised-changed"] = (command, random) => OfParameter(command, random, one => one.IsPromised, one => one with { IsOptional = true }),
    };

    [Fact]
    public void A_single_change_is_found_as_what_it_is()
    {
        var run = RandomRun.Of(Seed, Rounds);
        var random = new Random(run.Seed);
        IReadOnlyList<CommandModel> commands = EmbeddedCatalogue.Instance.Commands;
        string[] ids = [.. Mutations.Keys];
        var tried = new HashSet<string>();
        for (int round = 0; round < run.Rounds; )
        {
            CommandModel before = commands[random.Next(commands.Count)];
            string id = ids[round % ids.Length];
            if (Mutations[id](before, random) is not { } after)
                continue;
            IReadOnlyList<Change> changes = CatalogueComparison.Of(Facts(before), Facts(after));
            changes.Select(change => change.Id).ShouldBe([id], $"{run}, round {round}: {before.Id}");
            Change change = changes[0];
            (change.Verdict.Bump == Bump.Major).ShouldBe(
                change.Verdict.Source == Impact.Breaks
                    || change.Verdict.Wire == Impact.Breaks
                    || (change.Verdict.Behaviour == Impact.Breaks && IsOfReplies(id)),
                $"{run}, round {round}: {id}"
            );
            bool isFirst = tried.Add(id);
            if (isFirst || round % EveryEmitted == 0)
            {
                string[] lost = [.. Api(before).Except(Api(after))];
                (lost.Length > 0).ShouldBe(change.Verdict.Source == Impact.Breaks, $"{run}, round {round}: {id} of {before.Id}\n{string.Join('\n', lost)}");
            }

            round++;
        }

        tried.ShouldBe(ids, ignoreOrder: true);
    }

    // What a reply counts as, and what the site takes for what is absent, changes programs that still compile; a limit only makes validation stricter.
    private static bool IsOfReplies(string id) => id is "command-effect-changed" or "argument-default-changed";

    private static FactNode Facts(CommandModel command) => new FactNode(FactKind.Catalogue, "").With([CatalogueFacts.OfCommand(command.Id, command)]);

    // What a program can name: every public member, as it is declared.
    private static HashSet<string> Api(CommandModel command)
    {
        string code = new SourceFiles(new RenderContext(ConsumerFacts.Newest, "WebEx", IsInternal: false), TestContext.Current.CancellationToken)
            .OfCommand(command)
            .Text;
        return
        [
            .. CSharpSyntaxTree
                .ParseText(code, cancellationToken: TestContext.Current.CancellationToken)
                .GetRoot(TestContext.Current.CancellationToken)
                .DescendantNodes()
                .OfType<MemberDeclarationSyntax>()
                .Select(Declared)
                .OfType<string>(),
        ];
    }

    private static string? Declared(MemberDeclarationSyntax member)
    {
        string owner = string.Join('.', member.Ancestors().OfType<BaseTypeDeclarationSyntax>().Reverse().Select(type => type.Identifier.Text));
        string modifiers = member.Modifiers.ToString();
        if (member is EnumMemberDeclarationSyntax value)
            return $"{owner}.{value.Identifier}{value.EqualsValue}";
        if (!modifiers.Contains("public", StringComparison.Ordinal))
            return null;
        return member switch
        {
            PropertyDeclarationSyntax property => $"{modifiers} {property.Type} {owner}.{property.Identifier}",
            MethodDeclarationSyntax method => $"{modifiers} {method.ReturnType} {owner}.{method.Identifier}{method.ParameterList}",
            FieldDeclarationSyntax field =>
                $"{modifiers} {field.Declaration.Type} {owner}.{string.Join(", ", field.Declaration.Variables.Select(one => one.Identifier))}",
            BaseTypeDeclarationSyntax type => $"{modifiers} {owner}.{type.Identifier}",
            _ => null,
        };
    }

    private static bool IsSimple(ArgumentModel argument) => argument is { Parts.Count: 0, Numbered: null };

    // No rule and no default speaks of it.
    private static bool IsFree(CommandModel command, ArgumentModel argument) =>
        !command.Rules.Any(rule =>
            rule.Arguments.Any(reference => reference.Property == argument.Name) || rule.Condition.Any(term => term.Argument.Property == argument.Name)
        );

    private static bool IsUnique(CommandModel command, RuleModel rule) =>
        command.Rules.Count(other => other with { Text = rule.Text, Error = rule.Error, Line = rule.Line, Errata = rule.Errata } == rule) == 1;

    private static T? Pick<T>(IEnumerable<T> from, Random random)
        where T : class
    {
        T[] all = [.. from];
        return all.Length == 0 ? null : all[random.Next(all.Length)];
    }

    private static CommandModel? OfArgument(
        CommandModel command,
        Random random,
        Func<ArgumentModel, bool> isMeant,
        Func<ArgumentModel, ArgumentModel> change
    ) =>
        Pick(command.Arguments.Where(one => IsSimple(one) && isMeant(one)), random) is { } meant
            ? command with
            {
                Arguments = command.Arguments.Select(one => one == meant ? change(one) : one).ToEquatableArray(),
            }
            : null;

    private static EquatableArray<ChoiceValue> Changed(EquatableArray<ChoiceValue> values, Func<ChoiceValue, ChoiceValue> change) =>
        values.Select((value, i) => i == 0 ? change(value) : value).ToEquatableArray();

    private static CommandModel? OfError(CommandModel command, Random random, Func<ErrorModel, ErrorModel> change) =>
        Pick(command.Errors, random) is { } meant
            ? command with
            {
                Errors = command.Errors.Select(error => error == meant ? change(error) : error).ToEquatableArray(),
            }
            : null;

    private static CommandModel? OfParameter(
        CommandModel command,
        Random random,
        Func<ReplyParameter, bool> isMeant,
        Func<ReplyParameter, ReplyParameter> change
    ) =>
        command.Reply is { } reply && Pick(reply.Success.Where(one => one.Parts.Count == 0 && isMeant(one)), random) is { } meant
            ? command with
            {
                Reply = reply with { Success = reply.Success.Select(one => one == meant ? change(one) : one).ToEquatableArray() },
            }
            : null;
}
