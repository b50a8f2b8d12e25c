namespace PlanNotebooks;

/// <summary>A stretch of a text, by offsets (UTF-16): half open.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">Past its last character.</param>
public readonly record struct TextStretch(int Start, int End);
