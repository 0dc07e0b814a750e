namespace WebEx.Site.State;

/// <summary>A table of any rows that a command is at work on.</summary>
internal interface ITableEdit
{
    /// <summary>The table as it is by now.</summary>
    ITable Table { get; }

    /// <summary>Adds what has changed since the command began and is to be stored.</summary>
    void AddChanges(List<RowChange> changes);
}
