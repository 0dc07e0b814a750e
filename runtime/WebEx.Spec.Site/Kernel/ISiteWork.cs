using WebEx.Site.State;

namespace WebEx.Site.Kernel;

/// <summary>Something that waits for its turn at a site.</summary>
internal interface ISiteWork
{
    /// <summary>A state that takes the place of the present one before this is executed; null for none.</summary>
    SiteState? Replacement { get; }

    /// <summary>Does it. An exception of the work changes nothing, and goes to whoever waits.</summary>
    StateChange Execute(SiteState state);

    /// <summary>It is stored: whoever waits gets the result.</summary>
    void Complete();

    /// <summary>It could not be stored.</summary>
    void Fail(Exception exception);
}
