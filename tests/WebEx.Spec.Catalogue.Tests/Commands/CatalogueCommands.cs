using System.Collections.Concurrent;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>The commands of the catalogue, each with its model and the code that was generated from it.</summary>
internal static class CatalogueCommands
{
    private static readonly Dictionary<string, CommandModel> Models = SpecFolder.Catalogue.Commands.ToDictionary(command => command.Id, StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, GeneratedCommand> Commands = new(StringComparer.Ordinal);

    public static IEnumerable<string> Ids => Models.Keys;

    public static IEnumerable<GeneratedCommand> All => Ids.Select(Get);

    /// <summary>Adds a command that is no part of the catalogue.</summary>
    public static void Add(GeneratedCommand command) => Commands[command.Model.Id] = command;

    /// <summary>Takes away what was added.</summary>
    public static void Remove(GeneratedCommand command) => _ = Commands.TryRemove(command.Model.Id, out _);

    public static GeneratedCommand Get(string id) => Commands.GetOrAdd(id, static id => new GeneratedCommand(Models[id]));
}
