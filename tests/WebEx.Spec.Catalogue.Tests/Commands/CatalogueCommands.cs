using System.Collections.Concurrent;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>The commands of the catalogue, each with its model and the code that was generated from it.</summary>
internal static class CatalogueCommands
{
    private static readonly Dictionary<string, CommandModel> Models = SpecFolder.Catalogue.Commands.ToDictionary(command => command.Id, StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, GeneratedCommand> Commands = new(StringComparer.Ordinal);

    public static IEnumerable<string> Ids => Models.Keys;

    public static GeneratedCommand Get(string id) => Commands.GetOrAdd(id, static id => new GeneratedCommand(Models[id]));
}
