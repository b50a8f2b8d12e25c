using System.Text.Json;
using Microsoft.Playwright;

namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>axe-core, which npm brings, run in an open page.</summary>
internal static class Axe
{
    /// <summary>Every rule of WCAG 2.2 A and AA, and the best practices.</summary>
    public const string AllRules = "{ resultTypes: ['violations'], preload: false }";

    /// <summary>The rule that colours can break.</summary>
    public const string ContrastAlone = "{ resultTypes: ['violations'], runOnly: ['color-contrast'], preload: false }";

    private static readonly string File = Path.Combine(Repository.Root, "node_modules", "axe-core", "axe.min.js");
    private static readonly Lazy<string> Script = new(() => System.IO.File.ReadAllText(File));

    /// <summary>Whether npm has brought it.</summary>
    public static bool IsInstalled => System.IO.File.Exists(File);

    /// <summary>Fails where a rule is broken, naming the rule and the elements.</summary>
    public static async Task CheckAsync(IPage page, string name, string options)
    {
        if (!await page.EvaluateAsync<bool>("typeof window.axe === 'object'"))
            await page.EvaluateAsync($"() => {{ {Script.Value}\n }}");
        var found = await page.EvaluateAsync<JsonElement>(
            $"axe.run(document, {options}).then(result => result.violations.map(rule => ({{ id: rule.id, "
                + "nodes: rule.nodes.slice(0, 5).map(node => node.target.join(' ') + ': ' + node.failureSummary) })))"
        );
        Assert.True(found.GetArrayLength() == 0, $"{name}: {found}");
    }
}
