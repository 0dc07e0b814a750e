using Scriban.Runtime;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Emission.Docs;
using WebEx.Spec.Emission.Enums;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Emission.Templates;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Tables;

/// <summary>Everything that the template of a shared type shows.</summary>
internal static class SharedTypeView
{
    /// <summary>The view of a shared enum, or of the table of time zones.</summary>
    public static ScriptObject Of(SharedType type, RenderContext context) =>
        View.Of(
            ("namespace", context.RootNamespace),
            ("access", context.Access),
            ("has_json", context.Consumer.HasJson),
            ("has_not_null_when", context.Consumer.HasNotNullWhen),
            ("version", CSharpLiteral.Of(GeneratorVersion.Text)),
            (
                "enum",
                type.Choice is { } choice ? EnumViews.Of(choice)
                : type.Bits is { } bits ? EnumViews.Of(bits)
                : null
            ),
            ("zones", View.List(type.TimeZones.Select(Zone)))
        );

    private static ScriptObject Zone(TimeZoneModel zone) =>
        View.Of(
            ("index", zone.Index),
            ("name", zone.Name),
            ("offset", zone.OffsetMinutes),
            ("doc", DocText.Escape($"GMT {Offset(zone.OffsetMinutes)}, {zone.Text} ({zone.Place}).")),
            ("text", CSharpLiteral.Of($"{zone.Text} ({zone.Place})")),
            ("iana", CSharpLiteral.Of(zone.Iana)),
            ("windows", CSharpLiteral.Of(zone.Windows))
        );

    private static string Offset(int minutes) =>
        FormattableString.Invariant($"{(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:00}:{Math.Abs(minutes) % 60:00}");
}
