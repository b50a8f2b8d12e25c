using PlanNotebooks.Cli.Tests.Browser;
using PlanNotebooks.Cli.Tests.Packages;
using Xunit.Abstractions;

namespace PlanNotebooks.Cli.Tests;

/// <summary>The tests of pages begin, which run one after another for as long as all others together, and then those that build and
/// restore: the others run beside them, and none waits for them at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] LongestLast = [nameof(WithoutFramesTests), nameof(NewCommandTests), BrowserCollection.Name];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderByDescending(collection => Length(collection.DisplayName));

    private static int Length(string collection) =>
        Array.FindIndex(LongestLast, name => collection.EndsWith(name, StringComparison.Ordinal));
}
