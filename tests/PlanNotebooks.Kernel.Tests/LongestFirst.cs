using PlanNotebooks.Kernel.Tests.Specs;
using Xunit.Abstractions;

namespace PlanNotebooks.Kernel.Tests;

/// <summary>The test that packs the tool begins, which takes longer than any other: those run beside it, and none waits for it at the
/// end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => IsOf<AwayFromTheCloneTests>(collection) ? 0 : 1);

    private static bool IsOf<T>(ITestCollection collection) =>
        collection.DisplayName.EndsWith(typeof(T).Name, StringComparison.Ordinal);
}
