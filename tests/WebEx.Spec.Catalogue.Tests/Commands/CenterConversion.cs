using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>The centers of the model as those of the runtime.</summary>
internal static class CenterConversion
{
    public static IEnumerable<Center> Each(this CenterSet centers) => Enum.GetValues<Center>().Where(center => (centers & center.ToSet()) != 0);

    public static CenterSet ToSet(this Center center) => Enum.Parse<CenterSet>(center.ToString());
}
