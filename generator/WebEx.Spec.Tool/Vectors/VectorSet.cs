using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>All vectors of a catalogue. The same catalogue has the same ones, in the same order.</summary>
internal static class VectorSet
{
    /// <summary>All of a kind, command by command.</summary>
    public static IEnumerable<Vector> Of(Catalogue catalogue, VectorKind kind)
    {
        var ids = new CommandIds(catalogue.Commands);
        return catalogue.Commands.OrderBy(ids.Of, StringComparer.Ordinal).SelectMany(command => Of(command, ids.Of(command), kind));
    }

    private static IEnumerable<Vector> Of(CommandModel command, string id, VectorKind kind) =>
        kind == VectorKind.Encode ? new EncodeVectors(command, id).All()
        : kind == VectorKind.Decode ? new DecodeVectors(command, id).All()
        : kind == VectorKind.Malformed ? new MalformedVectors(command, id).All()
        : kind == VectorKind.Validate ? new ValidateVectors(command, id).All()
        : new ReplyVectors(command, id).All();
}
