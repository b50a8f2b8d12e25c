namespace PlanNotebooks.Quantities;

/// <summary>A number with its multipliers, before its unit is known.</summary>
/// <param name="DigitsEnd">Past its last digit.</param>
/// <param name="End">Past its last multiplier.</param>
/// <param name="Value">Its value; null where it is larger than any that is kept.</param>
/// <param name="Factor">What its multipliers amount to; 1 where none is printed.</param>
/// <param name="IsRounded">Whether 余, 多, 几 or 来 stands in it.</param>
internal readonly record struct Numeral(int DigitsEnd, int End, decimal? Value, decimal Factor, bool IsRounded);
