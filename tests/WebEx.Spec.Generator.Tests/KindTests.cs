using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.Kinds;
using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Tests;

/// <summary>The kinds of arguments that have an emitter, of which the catalogue need not have all.</summary>
public sealed class KindTests
{
    public static TheoryData<ArgumentType> Types => [.. Enum.GetValues<ArgumentType>()];

    // Text is read and written by what all kinds inherit.
    [Theory, MemberData(nameof(Types))]
    public void Every_kind_has_an_emitter_which_knows_replies_where_these_have_the_kind(ArgumentType type)
    {
        var argument = new ArgumentModel { Type = type };
        ArgumentEmitter emitter = ArgumentEmitters.Of(argument);
        if (ArgumentKinds.Of(argument).ReplyKeys is not null && !argument.IsTextual)
            emitter.GetType().GetMethod(nameof(ArgumentEmitter.ReadReply))!.DeclaringType.ShouldNotBe(typeof(ArgumentEmitter));
    }
}
