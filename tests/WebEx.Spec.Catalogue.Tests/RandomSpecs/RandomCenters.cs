using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Random sets of centers.</summary>
internal static class RandomCenters
{
    /// <summary>All centers, or one to five of them.</summary>
    public static CenterSet Any(Draw draw) => draw.Chance(60) ? CenterSet.All : Within(draw, CenterSet.All);

    /// <summary>At least one center of a set.</summary>
    public static CenterSet Within(Draw draw, CenterSet centers) =>
        draw.Some(Each(centers).ToList(), 1, 5).Aggregate(CenterSet.None, (all, center) => all | center);

    /// <summary>The centers of a set, each by itself.</summary>
    public static IEnumerable<CenterSet> Each(CenterSet centers) => centers.ToAbbreviations().Select(CenterSets.Parse);
}
