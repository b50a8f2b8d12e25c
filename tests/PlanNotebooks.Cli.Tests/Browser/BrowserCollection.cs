namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>The tests that share one rendering and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<RenderedPages>
{
    public const string Name = "rendered pages";
}
