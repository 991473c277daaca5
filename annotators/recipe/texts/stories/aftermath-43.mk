⟦PERSON|Agyeman⟧ ⟦G1|header⟧ pegs back ⟦TEAM|Owls⟧
⟦TEAM|Sheffield Wednesday⟧ were denied a third straight home win when ⟦PERSON|Toby Agyeman⟧ ⟦G2|popped up⟧ with a late ⟦G3|reply⟧ for ⟦TEAM|Hull City⟧.
⟦PERSON|Shay Bresnan⟧'s early ⟦G4|finish⟧ had looked like being the difference at ⟦VENUE|Hillsborough⟧, where the ⟦TEAM|Owls⟧ did most things right except score again.
The ⟦NORP|Irish⟧ forward was alert to a slip by ⟦PERSON|Jordan Kettle⟧. The ⟦TEAM|Hull⟧ captain went to pass back to ⟦PERSON|Marc Ellingham⟧, lost his footing and in trying to recover only nudged the ball into the path of ⟦PERSON|Zach Purvis⟧. His shot was blocked by ⟦PERSON|Ellingham⟧. ⟦PERSON|Carl Hotchkiss⟧ kept it in on the line and ⟦PERSON|Bresnan⟧, six yards out, ⟦G5|did what he does⟧. He now has ⟦G6|11⟧ for the season.
There could have been more. ⟦PERSON|Hotchkiss⟧ was denied by ⟦PERSON|Ellingham⟧ in the ⟦MINUTE|23rd minute⟧ and again in the ⟦MINUTE|40th⟧, and ⟦PERSON|Bresnan⟧ had a free-kick touched on to the bar after the ⟦MINUTE|interval⟧. "You're always wary at ⟦SCORE|1-0⟧," said the home manager.
He brought on a fifth defender. It was from that man's header that ⟦TEAM|Hull⟧ kept the ball alive on the left, with time almost up, and ⟦PERSON|Niall Donohoe⟧'s hopeful cross was won by ⟦PERSON|Agyeman⟧, who had given ⟦PERSON|Purvis⟧ a couple of inches but not the leap. It took an age to drop, and it ⟦G7|dropped in⟧.
"My neck's sore," said the ⟦TEAM|Tigers⟧' substitute. "I'd seen the gaffer on the touchline waving me up, so thank him for the ⟦G8|goal⟧."
⟦TEAM|Hull⟧'s manager said ⟦PERSON|Agyeman⟧'s ⟦G9|equaliser⟧ was the least that they deserved for the second half. "⟦PERSON|Jordan⟧'s been terrific for us. He slips, they ⟦G10|score⟧, that's what happens in the ⟦COMPETITION|Championship⟧. He could have hidden and he went and headed everything."
The ⟦TEAM|Owls⟧ have now ⟦G11|conceded six goals⟧ after the ⟦MINUTE|85th minute⟧ ⟦DATE|this season⟧, more than anyone.
The two teams meet ⟦TEAM|Stoke City⟧ on successive weekends: ⟦TEAM|Hull⟧ on ⟦DATE|Saturday⟧, the ⟦TEAM|Owls⟧ a week later.
=====GOALS=====
{"id": "G1", "scorer": "Toby Agyeman", "team": "Hull City", "assist": "Niall Donohoe", "kind": "header"}
{"id": "G2", "scorer": "Toby Agyeman", "team": "Hull City", "assist": "Niall Donohoe", "kind": "header"}
{"id": "G3", "scorer": "Toby Agyeman", "team": "Hull City", "assist": "Niall Donohoe", "kind": "header"}
{"id": "G4", "scorer": "Shay Bresnan", "team": "Sheffield Wednesday", "assist": "Carl Hotchkiss", "kind": "shot"}
{"id": "G5", "scorer": "Shay Bresnan", "team": "Sheffield Wednesday", "assist": "Carl Hotchkiss", "kind": "shot"}
{"id": "G6", "scorer": "Shay Bresnan", "team": "Sheffield Wednesday", "scope": "background", "count": 11}
{"id": "G7", "scorer": "Toby Agyeman", "team": "Hull City", "assist": "Niall Donohoe", "kind": "header"}
{"id": "G8", "scorer": "Toby Agyeman", "team": "Hull City", "assist": "Niall Donohoe", "kind": "header"}
{"id": "G9", "scorer": "Toby Agyeman", "team": "Hull City", "assist": "Niall Donohoe", "kind": "header"}
{"id": "G10", "scorer": "Shay Bresnan", "team": "Sheffield Wednesday", "assist": "Carl Hotchkiss", "kind": "shot"}
{"id": "G11", "scope": "background", "count": 6}
