using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Vectors.Kinds;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>What programs do wrong: each kind of damage to a text, and each value that is not of its type.</summary>
internal sealed class MalformedVectors(CommandModel command, string id)
{
    /// <summary>All of a command.</summary>
    public IEnumerable<Vector> All()
    {
        CenterSet center = CenterList.Of(command).First();
        var text = new ReadText(command, id, center);
        return WrongCommands(text)
            .Concat(command.Arguments.FirstOrDefault(argument => IsFreeText(argument, center)) is { } subject ? Damages(subject, text) : [])
            .Concat(BackUrls(text, center))
            .Concat(TriedArguments.Of(command).SelectMany(tried => Values(tried.Argument, tried.IsThorough)));
    }

    private static bool IsFreeText(ArgumentModel argument, CenterSet center) =>
        ArgumentTesters.Of(argument).IsFreeText && (argument.Centers & center) != CenterSet.None;

    private IEnumerable<Vector> WrongCommands(ReadText text)
    {
        string query = text.Query(text.Needed);
        string page = RequestCheck.PathOf(command);
        var path = new Fault("wrongCommand", "path");
        yield return Bad("other-page", $"https://acme.webex.com/acme/other.php?{query}", path);
        if (command.At is not { } at)
            yield break;
        var wrong = new Fault("wrongCommand", "AT");
        yield return Bad("other-command", query.Replace($"AT={at}", "AT=ZZZ", StringComparison.Ordinal), wrong);
        yield return Bad("command-in-other-letters", query.Replace($"AT={at}", $"AT={SwappedLetters.Of(at)}", StringComparison.Ordinal), wrong);
        yield return Bad("no-command", $"{page}?{query.Replace($"AT={at}", "", StringComparison.Ordinal).TrimStart('&')}", wrong);
        yield return Bad("entities", $"AT={at}&amp;ZZ=1", new Fault("unreadable", "text"));
        yield return Bad("numeric-entities", $"{page}?AT={at}&#38;ZZ=1", new Fault("unreadable", "text"));

        Vector Bad(string name, string damaged, Fault fault) => text.Unreadable(VectorKind.Malformed, name, 0, damaged, fault);
    }

    private IEnumerable<Vector> Damages(ArgumentModel subject, ReadText text)
    {
        string code = subject.Code;
        string swapped = SwappedLetters.Of(code);
        string without = text.Query(text.Needed.Without(subject.Name));
        yield return Good("raw-blank", "a b", "a b");
        yield return Good("double-encoding", "a%2520b", "a%20b");
        yield return Good("percent-at-end", "100%", "100%");
        yield return Good("percent-and-one-digit", "100%4", "100%4");
        yield return Good("no-escape", "a%zzb", "a%zzb");
        yield return Good("byte-that-is-no-text", "a%FFb", "a\uFFFDb");
        yield return Good("character-cut-off", "a%C3", "a\uFFFD");
        yield return Good("equals-sign-in-value", "a=b", "a=b");
        yield return Good("question-mark-in-value", "a?b", "a?b");
        yield return Good("number-sign-in-value", "a#b", "a#b");
        yield return Good("missing-value", "", "");
        yield return Sound("missing-equals-sign", code, "");
        yield return Sound("empty-pairs", $"&&{code}=a&&", "a");
        yield return text.Read(
            VectorKind.Malformed,
            "repeated",
            subject.Line,
            ReadText.Joined(without, $"{code}=a&{code}=b"),
            Read("a"),
            [(code, "b")],
            new Fault("repeated", code)
        );
        if (command.Arguments.SelectMany(argument => argument.Coded).All(coded => coded.Code != swapped && !coded.Aliases.Contains(swapped)))
            yield return text.Read(
                VectorKind.Malformed,
                "code-in-other-letters",
                subject.Line,
                ReadText.Joined(text.Query(text.Needed), $"{swapped}=a"),
                text.Needed,
                [(swapped, "a")],
                new Fault("unknown", swapped)
            );

        Vector Good(string name, string raw, string value) => Sound(name, $"{code}={raw}", value);
        Vector Sound(string name, string pair, string value) =>
            text.Read(VectorKind.Malformed, name, subject.Line, ReadText.Joined(without, pair), Read(value));
        VectorFields Read(string value) => text.Needed.Without(subject.Name).With(subject.Name, value);
    }

    // What stands behind & in a URL that is not encoded belongs to the command.
    private IEnumerable<Vector> BackUrls(ReadText text, CenterSet center)
    {
        foreach (
            ArgumentModel url in command.Arguments.Where(argument =>
                argument is { IsUrl: true, IsFamily: false } && (argument.Centers & center) != CenterSet.None
            )
        )
            yield return text.Read(
                VectorKind.Malformed,
                $"{url.Name}/not-encoded",
                url.Line,
                ReadText.Joined(text.Query(text.Needed.Without(url.Name)), $"{url.Code}=http://x.example/back?a=1&zzz=2"),
                text.Needed.Without(url.Name).With(url.Name, "http://x.example/back?a=1"),
                [("zzz", "2")],
                new Fault("unknown", "zzz")
            );
    }

    // Of each argument, what is not of its type: in every way of one of a type, in one way of the others.
    private IEnumerable<Vector> Values(ArgumentModel argument, bool isThorough)
    {
        CenterSet center = CenterList.FirstOf(argument, command);
        var text = new ReadText(command, id, center);
        int? number = argument.Numbered?.From;
        string without = text.Query(text.Needed.Without(argument.Name));
        foreach (ArgumentModel coded in argument.IsGroup ? [] : argument.Coded)
        {
            ArgumentTester tester = ArgumentTesters.OfOne(coded);
            string code = NumberedCode.Of(coded.Code, number);
            string? error = NumberedCode.OfError(coded.Errors.Invalid ?? argument.Errors.Invalid, number);
            foreach ((string name, string value) in tester.Malformed(coded).Take(isThorough ? int.MaxValue : 1))
                yield return text.Unreadable(
                    VectorKind.Malformed,
                    $"{argument.Name}/{(coded == argument ? "" : coded.Part + "/")}{name}",
                    coded.Line,
                    ReadText.Joined(without, $"{code}={WireForm.Encoded(value)}"),
                    new Fault(tester.IsOfWords(coded) ? "notAChoice" : "unreadable", code, error)
                );
        }

        if (argument.Numbered is { From: var from, To: { } last } && !argument.IsGroup)
            foreach (int outside in new[] { from - 1, last + 1 }.Where(outside => outside >= 0))
            {
                string code = NumberedCode.Of(argument.Code, outside);
                if (command.Arguments.SelectMany(other => other.Coded).Any(other => other.Code == code))
                    continue;
                yield return text.Read(
                    VectorKind.Malformed,
                    $"{argument.Name}/number-{InvariantText.Of(outside)}",
                    argument.Line,
                    ReadText.Joined(text.Query(text.Needed), $"{code}=1"),
                    text.Needed,
                    [(code, "1")],
                    new Fault("unknown", code)
                );
            }
    }
}
