⟦PERSON|Otieno⟧ ⟦G1|heroics⟧ take ⟦TEAM|Stars⟧ past ⟦TEAM|Cranes⟧
⟦FURNITURE|Daily Nation⟧
⟦TEAM|Harambee Stars⟧ midfielder ⟦PERSON|Brian Otieno⟧ ⟦G2|scored twice⟧ as ⟦TEAM|Kenya⟧ came from a goal down to defeat neighbours ⟦TEAM|Uganda⟧ ⟦SCORE|2-1⟧ in a nervy ⟦COMPETITION|CHAN⟧ quarter-final at a full ⟦VENUE|Kasarani⟧ on ⟦DATE|Friday night⟧.
⟦TEAM|Uganda⟧ had silenced the crowd midway through the first half. After ⟦MINUTE|24 minutes⟧ to be exact, ⟦PERSON|Ivan Mukasa⟧ was allowed to run from the halfway line and release ⟦PERSON|Derrick Kato⟧, and the lanky forward ⟦G3|planted it past⟧ ⟦PERSON|Nick Oduor⟧. It was his only touch in the box in the half.
⟦TEAM|Kenya⟧ coach, in a pink tie, kicked a bottle and called for calm. There was none. ⟦PERSON|Kennedy Wafula⟧ blasted over, ⟦PERSON|Hassan Juma⟧'s daisy-cutter was stopped, then stopped again, by ⟦PERSON|Godfrey Ssali⟧. The ⟦NORP|Ugandan⟧ goalkeeper also got down quickly to foil ⟦PERSON|Wafula⟧ when the wing-back stole in at the far post.
⟦TEAM|Stars⟧ fans had been begging for changes and got them at ⟦MINUTE|half time⟧. The new men gave the team more drive and it paid off, ⟦MINUTE|12 minutes after the interval⟧, with ⟦PERSON|Otieno⟧ ⟦G4|powering in⟧ from a ⟦PERSON|Wafula⟧ cross. That ⟦G5|goal⟧ lifted the roof, if there had been one.
The ⟦GPE|East African⟧ derby then became a boxing match. ⟦PERSON|Mukasa⟧ was booked, ⟦PERSON|Juma⟧ was booked, ⟦PERSON|Ssali⟧ was booked for falling over. ⟦PERSON|Kato⟧ thought he'd won a penalty in the ⟦MINUTE|77th minute⟧ but referee, after consultation with VAR, changed his mind.
And with ⟦MINUTE|three minutes to go⟧ a moment that'll be spoken about for years. ⟦PERSON|Juma⟧ chested down on the edge; the ball rolled away from him and into the path of ⟦PERSON|Otieno⟧, whose ⟦G6|shot flew in⟧ before ⟦PERSON|Ssali⟧ moved.
"We had chance upon chance to make it ⟦SCORE|2-0⟧," lamented ⟦TEAM|Uganda⟧'s coach. "You don't take it, you're punished. Their ⟦G7|equaliser⟧ should've been a foul."
Said ⟦PERSON|Otieno⟧: "I told the coach I'd ⟦G8|score the winner⟧. He said, score the ⟦G9|first one⟧ first."
The ⟦NORP|Kenyan⟧ side will know their opponents when the other quarter-final is played ⟦DATE|today⟧, ⟦ORG|CAF⟧ confirmed.
=====GOALS=====
{"id": "G1", "scorer": "Brian Otieno", "team": "Kenya", "count": 2}
{"id": "G2", "scorer": "Brian Otieno", "team": "Kenya", "count": 2}
{"id": "G3", "scorer": "Derrick Kato", "team": "Uganda", "minute": 24, "kind": "shot", "assist": "Ivan Mukasa", "score": "0-1", "minute_text": "After 24 minutes"}
{"id": "G4", "scorer": "Brian Otieno", "team": "Kenya", "minute": 57, "kind": "header", "assist": "Kennedy Wafula", "score": "1-1", "minute_text": "12 minutes after the interval"}
{"id": "G5", "scorer": "Brian Otieno", "team": "Kenya", "minute": 57, "kind": "header", "assist": "Kennedy Wafula"}
{"id": "G6", "scorer": "Brian Otieno", "team": "Kenya", "minute": 87, "kind": "shot", "assist": "Hassan Juma", "score": "2-1", "minute_text": "three minutes to go"}
{"id": "G7", "scorer": "Brian Otieno", "team": "Kenya", "minute": 57, "kind": "header", "assist": "Kennedy Wafula"}
{"id": "G8", "scorer": "Brian Otieno", "team": "Kenya", "minute": 87, "kind": "shot", "assist": "Hassan Juma"}
{"id": "G9", "scorer": "Brian Otieno", "team": "Kenya", "minute": 57, "kind": "header", "assist": "Kennedy Wafula"}
