namespace PlanNotebooks.Lexicon;

/// <summary>A line of a <see cref="TsvTable"/> that cannot be read as a row.</summary>
/// <param name="Line">Its number in the file, from 1.</param>
/// <param name="Reason">What is wrong with it.</param>
internal readonly record struct TsvFault(int Line, string Reason);
