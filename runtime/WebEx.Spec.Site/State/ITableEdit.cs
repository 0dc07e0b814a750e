namespace WebEx.Site.State;

/// <summary>A table of any rows that a command is at work on.</summary>
internal interface ITableEdit
{
    /// <summary>The table as it is by now.</summary>
    ITable Table { get; }

    /// <summary>What has changed since the command began and is to be stored.</summary>
    IEnumerable<RowChange> Changes { get; }
}
