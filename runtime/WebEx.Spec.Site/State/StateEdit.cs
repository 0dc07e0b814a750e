namespace WebEx.Site.State;

/// <summary>The unit of work of a command: the tables that it has touched. Nothing of it counts until <see cref="Finish"/>.</summary>
internal sealed class StateEdit(SiteState state)
{
    private readonly ITableEdit?[] _edits = new ITableEdit?[SiteTables.All.Length];
    private StateChange _kept = new(state, []);

    /// <summary>The state as it was before this work.</summary>
    public SiteState Start => state;

    public TableEdit<TRow> Table<TRow>(TableDefinition<TRow> definition)
        where TRow : class => (TableEdit<TRow>)(_edits[definition.Index] ??= definition.Edit(state[definition]));

    /// <summary>What was changed until now stays also where the command fails: a failed login is counted, for instance.</summary>
    public void Keep() => _kept = Finish(isSuccess: true);

    /// <summary>What has become of the state, and which rows are to be stored.</summary>
    /// <param name="isSuccess">Whether the command was carried out; else only what was kept counts.</param>
    public StateChange Finish(bool isSuccess)
    {
        if (!isSuccess)
            return _kept;
        List<RowChange> changes = [];
        ITable?[]? tables = null;
        for (int i = 0; i < _edits.Length; i++)
        {
            if (_edits[i] is not { } edit)
                continue;
            edit.AddChanges(changes);
            if (edit.Table != state[SiteTables.All[i]])
                (tables ??= new ITable?[_edits.Length])[i] = edit.Table;
        }

        return new(tables is null ? state : state.With(tables), changes);
    }
}
