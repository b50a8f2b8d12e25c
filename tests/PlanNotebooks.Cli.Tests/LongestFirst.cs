using PlanNotebooks.Cli.Tests.Browser;
using Xunit.Abstractions;

namespace PlanNotebooks.Cli.Tests;

/// <summary>The tests of pages begin, which run one after another for as long as all others together: those run beside them, and none
/// waits for them at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => collection.DisplayName == BrowserCollection.Name ? 0 : 1);
}
