using Scriban.Runtime;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Emission.Docs;
using WebEx.Spec.Emission.Templates;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Enums;

/// <summary>Enums for choices, bit fields and time zones.</summary>
internal static class EnumViews
{
    /// <summary>A choice.</summary>
    public static ScriptObject Of(ChoiceModel choice) =>
        View.Of(
            ("name", choice.EnumName),
            ("doc", View.List(DocText.Element("summary", DocText.Escape(choice.Meaning.Length > 0 ? choice.Meaning : Sentence(Words(choice.EnumName)))))),
            ("is_flags", false),
            ("members", View.List(Members(choice)))
        );

    /// <summary>A bit field.</summary>
    public static ScriptObject Of(BitsModel field)
    {
        // Bit 31 is the sign of an int. The CLS has no unsigned enums.
        IEnumerable<ScriptObject> members = field.Named.Select(bit => Member(bit.Name!, $"1 << {bit.Bit}", Doc(field, bit)));
        if (!field.Named.Any(bit => bit.Name == "None"))
            members = members.Prepend(Member("None", "0", "No bit."));
        return View.Of(
            ("name", field.EnumName),
            ("doc", View.List(DocText.Element("summary", DocText.Escape(field.Meaning)))),
            ("is_flags", true),
            ("members", View.List(members))
        );
    }

    private static IEnumerable<ScriptObject> Members(ChoiceModel choice)
    {
        var members = new ChoiceMembers(choice);
        return choice.Values.Select(value => Member(value.Name, CSharpLiteral.Of(members.ValueOf(value.Token)), Doc(choice, value), value.Deprecated));
    }

    private static ScriptObject Member(string name, string value, string doc, string? instead = null) =>
        View.Of(
            ("name", name),
            ("value", value),
            ("doc", doc),
            ("deprecated", instead is null ? null : CSharpLiteral.Of($"Deprecated in the guide: {instead.TrimEnd('.')}."))
        );

    private static string Doc(ChoiceModel choice, ChoiceValue value)
    {
        string token = choice.IsNumeric ? "" : $"{DocText.Code(value.Token)}: ";
        string centers = value.Centers == CenterSet.All ? "" : $" Only in {CenterText.Words(value.Centers)}.";
        string deprecated = value.Deprecated is null ? "" : $" Deprecated: {DocText.Escape(value.Deprecated.TrimEnd('.'))}.";
        return $"{token}{Sentence(value.Meaning ?? Words(value.Name))}{centers}{deprecated}";
    }

    private static string Doc(BitsModel field, BitModel bit)
    {
        string category = bit.Category is null ? "" : $" Category {DocText.Escape(bit.Category)}.";
        string needs =
            bit.Needs.Count == 0
                ? ""
                : $" Needs {CenterText.Join([.. bit.Needs.Select(needed => field.Bits.First(other => other.Bit == needed).Name!)], "and")}.";
        string remarks = string.Concat(bit.Remarks.Select(remark => " " + Sentence(remark.Text)));
        return $"{Sentence(bit.Meaning ?? Words(bit.Name!))}{category}{needs}{remarks}";
    }

    private static string Sentence(string text) => DocText.Escape(text.EndsWith(".", StringComparison.Ordinal) ? text : text + ".");

    // "TollFreeCallIn" as "Toll free call in", for members whose name says it all.
    private static string Words(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) && !char.IsUpper(name[i - 1]) ? " " + char.ToLowerInvariant(c) : c.ToString()));
}
