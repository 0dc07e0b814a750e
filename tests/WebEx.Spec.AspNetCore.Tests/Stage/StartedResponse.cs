using Microsoft.AspNetCore.Http.Features;

namespace WebEx.Tests;

/// <summary>A response whose headers have gone out.</summary>
internal sealed class StartedResponse : HttpResponseFeature
{
    public override bool HasStarted => true;
}
