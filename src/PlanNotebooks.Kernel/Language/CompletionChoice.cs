namespace PlanNotebooks.Kernel.Language;

/// <summary>What may stand at a place in a cell.</summary>
/// <param name="Text">The word.</param>
/// <param name="Kind">What it names, in JupyterLab's words: <c>function</c>, <c>class</c>, <c>keyword</c> …</param>
/// <param name="Signature">How it is declared; empty for a keyword.</param>
internal readonly record struct CompletionChoice(string Text, string Kind, string Signature);
