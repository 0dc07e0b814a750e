namespace WebEx.Tests;

/// <summary>The id of every command of the catalogue, as the rows of a theory.</summary>
public sealed class EveryCommand : TheoryData<string>
{
    public EveryCommand()
    {
        foreach (string id in CatalogueCommands.Ids)
            Add(id);
    }
}
