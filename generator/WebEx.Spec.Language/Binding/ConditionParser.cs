using System.Globalization;
using System.Text.RegularExpressions;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Reads <c>RO in [5, 6] and AR = 1</c>.</summary>
internal sealed class ConditionParser(ArgumentIndex index, DiagnosticBag diagnostics)
{
    // Far more than any rule of the guide has. What comes out is one expression, in which the compiler goes as deep as it is long.
    private const int MostTerms = 16;
    private const int MostTokens = 64;

    // The condition comes out in each statement of its rule, as C# and as words.
    private const int Longest = 1_000;

    private static readonly Regex Brackets = new(
        @"(^| and )(?<word>\()|(?<word>,) *[A-Za-z][A-Za-z0-9]* *(=|!=| given\b| absent\b| has | lacks | in \[)",
        RegexOptions.CultureInvariant
    );

    private const string Forms = "X = a, X != a, X in [a, b], X not in [a, b], X given, X absent, X has Bit or X lacks Bit, joined by 'and'";

    private static readonly string[] And = [" and "];

    // Operators of other languages. What could be a part of a token is one only before what could be a term.
    private static readonly Regex Foreign = new(
        @" (?<word>&&|\|\||AND|OR|or) +[A-Za-z][A-Za-z0-9]* *(=|!=|<|>| in \[| not in \[| given\b| absent\b| has | lacks )"
            + @"|(^| and )((?<word>not|!) *[A-Za-z]|[A-Za-z][A-Za-z0-9]* *(?<word>==|<=?|>=?))",
        RegexOptions.CultureInvariant
    );

    /// <summary>The terms of a condition; what cannot be read is reported and left out.</summary>
    public EquatableArray<ConditionTerm> Parse(ScalarNode condition)
    {
        Match bracket = Brackets.Match(condition.Value);
        if ((bracket.Success ? bracket : Foreign.Match(condition.Value)) is { Success: true } foreign)
        {
            string word = foreign.Groups["word"].Value.Trim();
            diagnostics.Add(
                word.ToUpperInvariant() is "OR" or "||" ? SpecMessages.OrInCondition(word) : SpecMessages.WordInCondition(word, Forms),
                condition.Span
            );
            return default;
        }

        if (condition.Value.Length > Longest)
        {
            diagnostics.Add(SpecMessages.ConditionTooLong(condition.Value.Length, Longest), condition.Span);
            return default;
        }

        string[] terms = condition.Value.Split(And, StringSplitOptions.None);
        if (terms.Length <= MostTerms)
            return terms.Select(term => Term(term.Trim(), condition.Span)).OfType<ConditionTerm>().ToEquatableArray();
        diagnostics.Add(SpecMessages.ConditionTooManyTerms(terms.Length, MostTerms), condition.Span);
        return default;
    }

    private ConditionTerm? Term(string term, SourceSpan span)
    {
        int blank = term.IndexOf(' ');
        string name = blank < 0 ? term : term.Substring(0, blank);
        string rest = blank < 0 ? "" : term.Substring(blank).Trim();
        (ConditionOperator Operator, string[] Tokens)? read = Comparison(rest);
        if (read is not { } condition || condition.Tokens.Any(token => token.Length == 0))
        {
            diagnostics.Add(SpecMessages.NotACondition(term, Forms), span);
            return null;
        }

        if (condition.Tokens.Length > MostTokens)
        {
            diagnostics.Add(SpecMessages.ConditionTooManyTokens(condition.Tokens.Length, MostTokens), span);
            return null;
        }

        if (index.Find(name, span) is not { } argument || index.Refer(name, span) is not { } reference)
            return null;
        if (index.IsUnclear(argument))
            return new ConditionTerm(reference, condition.Operator, condition.Tokens.ToEquatableArray());
        if (condition.Operator is ConditionOperator.Has or ConditionOperator.Lacks)
            CheckBit(argument, condition.Tokens[0], span);
        else
            foreach (string token in condition.Tokens)
                CheckToken(argument, token, reference.IsByNumber, span);
        return new ConditionTerm(reference, condition.Operator, condition.Tokens.Select(argument.Canonical).ToEquatableArray());
    }

    private static (ConditionOperator Operator, string[] Tokens)? Comparison(string text)
    {
        if (text == "given")
            return (ConditionOperator.Given, []);
        if (text == "absent")
            return (ConditionOperator.Absent, []);
        if (text.StartsWith("!=", StringComparison.Ordinal))
            return (ConditionOperator.NotIn, [text.Substring(2).Trim()]);
        if (text.StartsWith("=", StringComparison.Ordinal))
            return (ConditionOperator.In, [text.Substring(1).Trim()]);
        if (Listed(text, "in [") is { } tokens)
            return (ConditionOperator.In, tokens);
        if (Listed(text, "not in [") is { } others)
            return (ConditionOperator.NotIn, others);
        if (text.StartsWith("has ", StringComparison.Ordinal))
            return (ConditionOperator.Has, [text.Substring(4).Trim()]);
        if (text.StartsWith("lacks ", StringComparison.Ordinal))
            return (ConditionOperator.Lacks, [text.Substring(6).Trim()]);
        return null;
    }

    private static string[]? Listed(string text, string start) =>
        text.StartsWith(start, StringComparison.Ordinal) && text.EndsWith("]", StringComparison.Ordinal)
            ? [.. text.Substring(start.Length, text.Length - start.Length - 1).Split(',').Select(token => token.Trim())]
            : null;

    // What the site takes for an absent argument is its value too.
    private static bool IsOutOfRange(ArgumentModel argument, string token)
    {
        int number = int.Parse(token, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return (number < argument.Min || number > argument.Max) && argument.Canonical(token) != argument.LiteralDefault;
    }

    private void CheckBit(ArgumentModel argument, string name, SourceSpan span)
    {
        if (argument.Bits is not { } field || argument.IsFamily)
            diagnostics.Add(SpecMessages.NoBits(argument.Name), span);
        else if (!field.Named.Any(bit => bit.Name == name))
            diagnostics.Add(SpecMessages.NotABitOfArgument(name, argument.Name, Suggestion.For(name, field.Named.Select(bit => bit.Name!))), span);
    }

    private void CheckToken(ArgumentModel argument, string token, bool isByNumber, SourceSpan span)
    {
        if (argument.Numbered is not null && !isByNumber)
        {
            diagnostics.Add(SpecMessages.SeveralValuesCompared(argument.Name), span);
            return;
        }

        if (argument.Choice?.Has(token) == true)
            return;
        ArgumentKind kind = ArgumentKinds.Of(argument);
        IEnumerable<string>? tokens = kind.Tokens(argument);
        if (tokens is not null && !tokens.Contains(token) && token.Trim('\'', '"') is var bare && bare != token && tokens.Contains(bare))
            diagnostics.Add(SpecMessages.QuotesInCondition(bare), span);
        else if (tokens is not null && !tokens.Contains(token))
            diagnostics.Add(SpecMessages.NotAValueOfArgument(token, argument.Name, Suggestion.For(token, tokens)), span);
        else if (tokens is null && !kind.IsComparable)
            diagnostics.Add(SpecMessages.CannotBeCompared(argument.Name), span);
        else if (kind.IsNumeric && !int.TryParse(token, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
            diagnostics.Add(SpecMessages.ConditionValueNoNumber(token, argument.Name), span);
        else if (kind.IsNumeric && IsOutOfRange(argument, token))
            diagnostics.Add(SpecMessages.ConditionValueOutOfRange(token, argument.Name), span);
    }
}
