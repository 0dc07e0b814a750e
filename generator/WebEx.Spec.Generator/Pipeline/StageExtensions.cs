using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>
/// Stages whose values are objects. The compiler keeps its tables of values in generic code: for objects that is the same machine code at every stage, while
/// each kind of structure and of tuple makes the just-in-time compiler translate some eighty methods once more, in each new process. So these stages take no
/// structure; an <c>EquatableArray</c> goes as a list, which is equal where it is.
/// </summary>
internal static class StageExtensions
{
    /// <summary>One value of two.</summary>
    public static IncrementalValueProvider<TResult> Combine<TLeft, TRight, TResult>(
        this IncrementalValueProvider<TLeft> left,
        IncrementalValueProvider<TRight> right,
        Func<TLeft, TRight, CancellationToken, TResult> join
    )
        where TLeft : class?
        where TRight : class?
        where TResult : class? => left.Combine(right).Select((pair, cancellation) => join(pair.Left, pair.Right, cancellation));

    /// <summary>Each of many values with one.</summary>
    public static IncrementalValuesProvider<TResult> Combine<TLeft, TRight, TResult>(
        this IncrementalValuesProvider<TLeft> left,
        IncrementalValueProvider<TRight> right,
        Func<TLeft, TRight, CancellationToken, TResult> join
    )
        where TLeft : class?
        where TRight : class?
        where TResult : class? => left.Combine(right).Select((pair, cancellation) => join(pair.Left, pair.Right, cancellation));

    /// <summary>
    /// What is made of each of many values; nothing of some. The driver goes through all values at each stage that an edit reaches, so that this is one stage
    /// and not two.
    /// </summary>
    public static IncrementalValuesProvider<TResult> Choose<T, TResult>(this IncrementalValuesProvider<T> values, Func<T, CancellationToken, TResult?> choose)
        where T : class?
        where TResult : class =>
        values.SelectMany((value, cancellation) => choose(value, cancellation) is { } result ? ImmutableArray.Create(result) : ImmutableArray<TResult>.Empty);

    /// <summary>What is made of each of many values with one; nothing of some.</summary>
    public static IncrementalValuesProvider<TResult> Choose<TLeft, TRight, TResult>(
        this IncrementalValuesProvider<TLeft> left,
        IncrementalValueProvider<TRight> right,
        Func<TLeft, TRight, CancellationToken, TResult?> choose
    )
        where TLeft : class?
        where TRight : class?
        where TResult : class =>
        left.Combine(right)
            .SelectMany(
                (pair, cancellation) =>
                    choose(pair.Left, pair.Right, cancellation) is { } result ? ImmutableArray.Create(result) : ImmutableArray<TResult>.Empty
            );

    /// <summary>All values as one. It is another one as soon as one of them is, so that what is made of it decides whether anything changed.</summary>
    public static IncrementalValueProvider<IReadOnlyList<T>> Collected<T>(this IncrementalValuesProvider<T> values)
        where T : class? => values.Collect().Select(static (all, _) => (IReadOnlyList<T>)all);

    /// <summary>The value, if there is one.</summary>
    public static IncrementalValuesProvider<T> Existing<T>(this IncrementalValueProvider<T?> value)
        where T : class => value.SelectMany(static (value, _) => value is null ? [] : new[] { value });
}
