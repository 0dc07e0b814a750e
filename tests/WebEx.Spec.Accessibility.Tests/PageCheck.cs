using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace WebEx.Spec.Accessibility.Tests;

/// <summary>What is wrong with pages, as axe-core sees it, and whether they fit their window: on a desk in light, on a phone in dark.</summary>
internal static class PageCheck
{
    // What else axe-core looks at, names and roles of elements, is the same on every screen, and takes half of its time on a long page.
    private static readonly AxeRunOptions OfScreen = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "rule",
            Values = ["color-contrast", "heading-order", "link-in-text-block", "region", "scrollable-region-focusable", "skip-link", "target-size"],
        },
    };

    private static readonly (int Width, int Height, ColorScheme Scheme, AxeRunOptions? Rules)[] Screens =
    [
        (1440, 900, ColorScheme.Light, null),
        (360, 740, ColorScheme.Dark, OfScreen),
    ];

    // The innermost elements that stand out of the window, but for what can be scrolled by itself.
    private const string TooWide = """
        [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > innerWidth)
            .filter((element) => {
                for (let box = element; box; box = box.parentElement) if (getComputedStyle(box).overflowX !== 'visible') return false;
                return true;
            })
            .filter((element, index, all) => !all.some((other) => other !== element && element.contains(other)))
            .slice(0, 3)
            .map((element) => element.outerHTML.slice(0, 160))
        """;

    /// <summary>A line for each fault.</summary>
    public static async Task<IReadOnlyList<string>> FaultsOfAsync(IPage page, string address)
    {
        var faults = new List<string>();
        foreach ((int width, int height, ColorScheme scheme, AxeRunOptions? rules) in Screens)
        {
            await page.SetViewportSizeAsync(width, height);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            // Pages of the inspector never end loading: they wait for the next request.
            _ = await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
            AxeResult result = await page.RunAxe(rules);
            faults.AddRange(
                from violation in result.Violations
                from node in violation.Nodes
                select $"{address} ({width}, {scheme}): {violation.Id}: {node.Target}: {Shortened(node.Html)}"
            );
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var wide && wide > width)
                faults.Add($"{address} ({width}): {wide} pixels wide: {string.Join("; ", await page.EvaluateAsync<string[]>(TooWide))}");
        }

        return faults;
    }

    /// <summary>The links of a page to the same server, without anchors.</summary>
    public static async Task<IReadOnlyList<string>> LinksOfAsync(IPage page)
    {
        string[] links = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]')].map((link) => link.href.split('#')[0])");
        string server = new Uri(page.Url).GetLeftPart(UriPartial.Authority);
        return [.. links.Where(link => link.StartsWith(server + "/", StringComparison.Ordinal)).Distinct()];
    }

    private static string Shortened(string html) => html.Length <= 120 ? html : html[..120];
}
