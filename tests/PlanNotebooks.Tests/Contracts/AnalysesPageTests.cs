using PlanNotebooks.Analysis;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Tests.Contracts;

/// <summary>docs/analyses.md and docs/checks.md have a row for every table that an analysis gives.</summary>
public sealed class AnalysesPageTests
{
    private static readonly string Pages = string.Join('\n', new[] { "analyses.md", "checks.md" }.Select(Read));

    public static TheoryData<string> Calls =>
        [
            .. typeof(Ambition)
                .Assembly.GetExportedTypes()
                .Where(type => type.Namespace!.StartsWith(typeof(Ambition).Namespace!, StringComparison.Ordinal))
                .Where(type => type is { IsAbstract: true, IsSealed: true })
                .SelectMany(type => type.GetMethods())
                .Where(method => method.IsStatic && method.ReturnType.IsAssignableTo(typeof(Table)))
                .Select(method => $"{method.DeclaringType!.Name}.{method.Name}(")
                .Distinct(),
        ];

    [Theory]
    [MemberData(nameof(Calls))]
    public void Page_HasARowForTheTable(string call) => Assert.Contains($"`{call}", Pages, StringComparison.Ordinal);

    private static string Read(string page) => File.ReadAllText(Path.Combine(Repository.Root, "docs", page));
}
