namespace PlanNotebooks.Notebooks.Tests.Session;

/// <summary>Tests that run notebooks, one class after another: a run works in its notebook's folder, and a process has one working
/// folder.</summary>
[CollectionDefinition(Name)]
public sealed class WorkingFolderCollection
{
    public const string Name = "working folder";
}
