using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reference.Views;

namespace WebEx.Spec.Tool.Reference.Building;

/// <summary>The contradictions of the guide, with the commands that rest on the choice.</summary>
internal sealed class ErratumRows
{
    private readonly Catalogue _catalogue;
    private readonly SiteMap _map;
    private readonly Dictionary<string, ErratumModel> _errata;
    private readonly ILookup<string, Link> _uses;

    /// <summary>Finds out which command rests on which.</summary>
    public ErratumRows(Catalogue catalogue, SiteMap map)
    {
        _catalogue = catalogue;
        _map = map;
        _errata = catalogue.Errata.ToDictionary(erratum => erratum.Id, StringComparer.Ordinal);
        _uses = catalogue
            .Commands.SelectMany(command => IdsOf(command).Distinct().Select(id => (Id: id, Link: map.ToCommand(command))))
            .ToLookup(use => use.Id, use => use.Link, StringComparer.Ordinal);
    }

    /// <summary>All of them, in the order of the file.</summary>
    public IEnumerable<ErratumRow> All() => _catalogue.Errata.Select(Of);

    /// <summary>Those that a command rests on.</summary>
    public IEnumerable<ErratumRow> Of(CommandModel command) => IdsOf(command).Distinct().Where(_errata.ContainsKey).Select(id => Of(_errata[id]));

    private ErratumRow Of(ErratumModel erratum) =>
        new(
            erratum.Id,
            _map.ToErratum(erratum.Id),
            erratum.Topic,
            [.. erratum.Places.Select(place => new PlaceRow(place.Line, TextOf(place)))],
            erratum.Choice,
            erratum.Reason,
            [.. _uses[erratum.Id].OrderBy(link => link.Text, StringComparer.Ordinal)]
        );

    private static string TextOf(ErratumPlace place)
    {
        string text = place.Reads is { } reads ? $"\"{reads}\"" : $"lacks {place.Lacks}";
        return place.Note is { } note ? $"{text} ({note.TrimEnd('.')})" : text;
    }

    private static IEnumerable<string> IdsOf(CommandModel command) =>
        command
            .Errata.Concat(command.Remarks.SelectMany(remark => remark.Errata))
            .Concat(command.AllArguments.SelectMany(argument => argument.Errata.Concat(argument.Remarks.SelectMany(remark => remark.Errata))))
            .Concat(command.Rules.SelectMany(rule => rule.Errata))
            .Concat(command.Reply is { } reply ? reply.Errata.Concat(reply.AllParameters.SelectMany(parameter => parameter.Errata)) : [])
            .Concat(command.Errors.SelectMany(error => error.Errata.Concat(error.Remarks.SelectMany(remark => remark.Errata))));
}
