using WebEx;
using WebEx.Client.Testing;

namespace StandInSite.Answering;

/// <summary>A command that the site knows.</summary>
internal interface ISiteCommand
{
    /// <summary>Which one.</summary>
    WebExCommand Command { get; }

    /// <summary>Carries it out, or refuses to.</summary>
    /// <param name="text">The arguments, as they came.</param>
    /// <param name="caller">Who sent them.</param>
    FakeReply Answer(string text, Caller caller);
}
