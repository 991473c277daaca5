20 years since the ⟦GPE|Incheon⟧ comeback: an oral history

⟦FURNITURE|Interviews have been edited for length and clarity.⟧

On ⟦DATE|9 September 2005⟧, ⟦TEAM|South Korea⟧ trailed ⟦TEAM|Iran⟧ ⟦SCORE|2-0⟧ with eight minutes of their ⟦COMPETITION|World Cup⟧ qualifier to go. They won. ⟦PERSON|Cha Woo-jin⟧, ⟦PERSON|Baek Dong-su⟧ and the ⟦NORP|Dutch⟧ coach, ⟦PERSON|Pim van Roosmalen⟧, tell the tale.

⟦PERSON|VAN ROOSMALEN⟧: We had been terrible. Their number 9, ⟦PERSON|Mehrdad Shakiba⟧, ⟦G1|scores⟧ after a ⟦MINUTE|quarter of an hour⟧ and then he ⟦G2|scores again⟧ before the ⟦MINUTE|break⟧, the same goal, a cross from ⟦PERSON|Farhadi⟧ on the right. I had a speech for the dressing room. I forgot it.

⟦PERSON|BAEK⟧: He just threw a water bottle and said "Good luck."

⟦PERSON|CHA⟧: When I came on I looked at the clock. It was ⟦MINUTE|78⟧. I thought, at least I'll get a cap out of it.

⟦PERSON|BAEK⟧: The ⟦G3|first⟧ was mine, sort of. ⟦MINUTE|82nd minute⟧. ⟦PERSON|Jung Hae-il⟧ shot, it hit my hip, and I fell over. They gave it to me. My wife still says it was ⟦PERSON|Jung⟧.

⟦PERSON|CHA⟧: The ⟦G4|second⟧ I remember all of. Long ball, big ⟦PERSON|Baek⟧ wins it, and the keeper comes out, and I think, just get there. I got there. ⟦G5|Chipped him⟧. I heard it ⟦G9|hit the net⟧ before I saw it. That was ⟦MINUTE|three minutes later⟧.

⟦PERSON|VAN ROOSMALEN⟧: At two each I want to keep it. I shout: keep it! Nobody keeps it.

⟦PERSON|CHA⟧: In ⟦MINUTE|stoppage time⟧ ⟦PERSON|Baek⟧ went down in the area. Honestly? I wouldn't have given it.

⟦PERSON|BAEK⟧: It was a foul. I had a mark. And then ⟦PERSON|Jung⟧ takes the ball and gives it to ⟦PERSON|Cha⟧, twenty years old, four minutes of football in six months.

⟦PERSON|CHA⟧: I wanted to go left. I went right. ⟦G6|In it went⟧. I don't remember anything more until the bus.

⟦PERSON|VAN ROOSMALEN⟧: They carried me. I am 104 kilos. I was afraid they'd drop me, and they did.

⟦PERSON|Cha⟧ went on to play 66 times for his country and ⟦G7|scored 20 goals⟧. ⟦PERSON|Baek⟧, for whom it was the last of ⟦G8|three⟧, runs a noodle restaurant in ⟦GPE|Suwon⟧. ⟦PERSON|Van Roosmalen⟧ died in ⟦DATE|March⟧; this interview was recorded ⟦DATE|last autumn⟧.
=====GOALS=====
{"id": "G1", "scorer": "Mehrdad Shakiba", "team": "Iran", "minute": 15, "minute_text": "after a quarter of an hour", "assist": "Farhadi"}
{"id": "G2", "scorer": "Mehrdad Shakiba", "team": "Iran", "minute_text": "before the break", "assist": "Farhadi"}
{"id": "G3", "scorer": "Baek Dong-su", "team": "South Korea", "minute": 82, "minute_text": "82nd minute", "assist": "Jung Hae-il"}
{"id": "G4", "scorer": "Cha Woo-jin", "team": "South Korea", "minute": 85, "minute_text": "three minutes later", "assist": "Baek Dong-su", "kind": "shot"}
{"id": "G5", "scorer": "Cha Woo-jin", "team": "South Korea", "minute": 85, "minute_text": "three minutes later", "assist": "Baek Dong-su", "kind": "shot"}
{"id": "G6", "scorer": "Cha Woo-jin", "team": "South Korea", "minute_text": "In stoppage time", "kind": "penalty"}
{"id": "G7", "scorer": "Cha Woo-jin", "team": "South Korea", "count": 20, "scope": "background"}
{"id": "G8", "scorer": "Baek Dong-su", "team": "South Korea", "count": 3, "scope": "background"}
{"id": "G9", "scorer": "Cha Woo-jin", "team": "South Korea", "minute": 85, "minute_text": "three minutes later", "assist": "Baek Dong-su", "kind": "shot"}
