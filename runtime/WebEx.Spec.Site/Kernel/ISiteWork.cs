using WebEx.Site.State;

namespace WebEx.Site.Kernel;

/// <summary>Something that waits for its turn at a site.</summary>
internal interface ISiteWork
{
    /// <summary>A state that takes the place of the present one before this is executed; null for none.</summary>
    SiteState? Replacement { get; }

    /// <summary>Whether a site that another process has deleted is made anew for this.</summary>
    bool MakesSite { get; }

    /// <summary>
    /// Does it. An exception of the work changes nothing, and goes to whoever waits. It is done again, with the state that is there then, where another process
    /// changed the site before the changes were stored: the last time counts.
    /// </summary>
    StateChange Execute(SiteState state);

    /// <summary>What it changed is stored: whoever waits gets the result.</summary>
    void Complete();

    /// <summary>What it changed could not be stored.</summary>
    void Fail(Exception exception);
}
