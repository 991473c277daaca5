⟦PERSON|Sapphire Okonedo⟧: from netball courts to ⟦TEAM|Gotham⟧'s go-to goal getter

⟦FURNITURE|By Marisol Tenney | Photos: Getty⟧

⟦GPE|HARRISON⟧, ⟦GPE|N.J.⟧ — ⟦DATE|Two years ago⟧ ⟦PERSON|Sapphire Okonedo⟧ was playing netball for a club in ⟦GPE|Leeds⟧ and football on ⟦DATE|Sundays⟧ for a laugh. On ⟦DATE|Saturday⟧ she'll lead the line for ⟦TEAM|Gotham FC⟧ in the ⟦COMPETITION|NWSL⟧ Championship game.

Nobody in the league has scored more from open play ⟦DATE|this season⟧. Fifteen ⟦G2|goals⟧, and not a penalty among them.

"I don't take them," the 25-year-old says, laughing. "I took one in ⟦DATE|April⟧ against ⟦TEAM|Racing Louisville⟧. It's still going."

There was the ⟦G3|hat-trick⟧ at ⟦TEAM|Bay FC⟧, done by ⟦MINUTE|half-time⟧. There was the semifinal a ⟦DATE|week ago⟧, when ⟦PERSON|Midori Castellano⟧ released her on ⟦MINUTE|81 minutes⟧ and she went around ⟦PERSON|Abby Stroud⟧, nearly ran out of grass and ⟦G4|hit it in⟧ from the end line. ⟦TEAM|Gotham⟧ won by that ⟦G5|goal⟧.

And there was the ⟦G6|one⟧ that never was. Against ⟦TEAM|Kansas City Current⟧ in ⟦DATE|July⟧, 40 yards out, over the keeper. VAR found a teammate's toe offside.

Her coach, ⟦PERSON|Pilar Redondo⟧, says the netball shows. "She pivots, she catches a ball with her foot. The rest is wonderful chaos."

⟦PERSON|Okonedo⟧ gets uncomfortable with praise. She'd rather discuss ⟦PERSON|Castellano⟧, who has 12 assists, or the defense, which has ⟦G7|conceded once⟧ in its last six.

What about the final, against ⟦TEAM|Orlando Pride⟧? "I'd take a scrappy one off my knee," she says. "I'd take somebody else's."
=====GOALS=====
{"id":"G2","scorer":"Sapphire Okonedo","team":"Gotham FC","scope":"background","count":15}
{"id":"G3","scorer":"Sapphire Okonedo","team":"Gotham FC","scope":"background","count":3}
{"id":"G4","scorer":"Sapphire Okonedo","team":"Gotham FC","scope":"background","minute_text":"81 minutes","assist":"Midori Castellano","kind":"shot"}
{"id":"G5","scorer":"Sapphire Okonedo","team":"Gotham FC","scope":"background","assist":"Midori Castellano","kind":"shot"}
{"id":"G6","scorer":"Sapphire Okonedo","team":"Gotham FC","scope":"background","outcome":"ruled out","kind":"shot"}
{"id":"G7","scope":"background"}
