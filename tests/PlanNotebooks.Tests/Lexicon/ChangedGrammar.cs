namespace PlanNotebooks.Tests.Lexicon;

/// <summary>Tests that change the grammar for a while: none that reads may run beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ChangedGrammar
{
    public const string Name = "changed grammar";
}
