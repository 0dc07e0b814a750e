using WebEx.Spec.Emission;
using WebEx.Spec.Emission.Tables;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>What decides which shared types are generated.</summary>
/// <param name="Commands">What decides which commands are.</param>
/// <param name="TimeZones">The table that is generated for the runtime alone.</param>
internal sealed record SharedTypeChoice(CommandChoice Commands, EquatableArray<TimeZoneModel> TimeZones)
{
    /// <summary>Those of some commands that no reference has, each once.</summary>
    /// <param name="types">Those of each command.</param>
    /// <param name="prepared">The catalogue that references were made of; null where it is not at hand.</param>
    public EquatableArray<SharedType> Of(IEnumerable<IEnumerable<SharedType>> types, PreparedFiles? prepared) =>
        Commands.Settings.IsTablesOnly
            ? new([new SharedType(SourceFiles.TimeZonesType, null, null, TimeZones)])
            : SharedType.Joined(types.SelectMany(ofCommand => ofCommand)).Where(type => !Commands.IsReferenced(type, prepared)).ToEquatableArray();
}
